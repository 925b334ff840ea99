/// Words of a launch, and of what comes before one.
enum LaunchWords {
    /// What is launched, opened or passed at a stroke, and may ask for something first.
    static let events: Phrases = [
        "release", "launch", "go", "go live", "rollout", "roll out", "deployment", "cutover", "freeze", "lock", "gate",
        "phase", "stage", "wave", "sign off", "approval", "acceptance", "shipping", "shipment", "publication",
        "opening", "merge", "start", "freigabe", "auslieferung", "inbetriebnahme", "abnahme", "veröffentlichung",
        "mise en production", "lancement", "livraison", "recette", "lanzamiento", "publicación", "aceptación", "salida",
        "lançamento", "publicação", "implantação", "entrega", "上线", "发布", "リリース", "公開",
    ]

    /// What something has to be done before.
    static let befores: Phrases = [
        "before we can", "before go live", "before golive", "before the go live", "before launch", "before the launch",
        "before release", "before the release", "before go", "before a go", "before the go", "before production",
        "before any production", "before the production", "before deployment", "before publication", "before ga",
        "before shipping", "before we ship", "before we launch", "before we release", "prior to launch",
        "prior to release", "prior to go live", "vor freigabe", "vor der freigabe", "vor go live", "vor dem go live",
        "vor release", "vor dem release", "vor der produktion", "vor inbetriebnahme", "vor der inbetriebnahme",
        "vor auslieferung", "vor der auslieferung", "avant mise en production", "avant la mise en production",
        "avant mep", "avant le go", "avant livraison", "avant la livraison", "avant le lancement",
        "avant publication", "avant la publication", "antes del lanzamiento", "antes de lanzar", "antes del go",
        "antes de producción", "antes de la salida", "antes del despliegue", "antes de publicar",
        "antes de la publicación", "antes do lançamento", "antes de lançar", "antes do go", "antes da produção",
        "antes da implantação", "antes da publicação", "上线前", "发布前", "リリース前", "公開前", "本番前",
    ]
}
