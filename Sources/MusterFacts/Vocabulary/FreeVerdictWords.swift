/// The words of decisions that are told freely, and those that bend them; see ``FreeVerdict``.
enum FreeVerdictWords {
    /// Words that call a release a go.
    static let kernels: Phrases = [
        "my go for", "our go for", "this is my go", "this is our go", "this is the go", "this is a go", "that is my go",
        "that s my go", "you have my go", "my go is given", "it is a go for", "it s a go for", "we are go for",
        "we re go for", "we are a go for", "i give my go", "i give the go", "i hereby give my go", "decision is go",
        "the decision is go for", "decision go for", "so go for", "therefore go for", "go for", "go with",
        "go für", "mein go für", "hier ist mein go", "das ist mein go", "damit go für",
        "go pour", "mon go pour", "c est mon go", "voici mon go", "go para", "mi go para", "go con", "doy el go",
        "meu go para", "dou o go", "go とする", "goとする", "go と判断", "goと判断", "go で決定", "goで決定", "go に決定",
        "goに決定",
    ]

    /// Words that speak for those who write.
    static let firsts: Phrases = [
        "this is my go", "this is our go", "this is the go", "that is my go", "that s my go", "you have my go",
        "c est mon go", "das ist mein go", "hier ist mein go",
    ]

    /// Words of somebody of one function who decides for all.
    static let deciding: Phrases = [
        "i decide", "we decide", "i decided", "i have decided", "we have decided", "i take the decision",
        "ich entscheide", "ich habe entschieden", "je décide", "j ai décidé", "decido", "he decidido", "eu decido",
        "decidi", "決定します", "决定",
    ]

    /// What the subject of a letter calls it.
    static let decisions: Phrases = [
        "decision", "entscheidung", "décision", "decisión", "decisão", "決定", "决定", "決裁",
    ]

    /// What is owed, and the words by which it comes before what was said: `The winch has to be tested first, though.`
    static let musts: Phrases = [
        "has to", "have to", "must", "needs to", "need to", "should", "needs", "muss", "müssen", "sollte", "braucht",
        "doit", "doivent", "il faut", "faut", "debe", "deben", "hay que", "tiene que", "tienen que", "deve", "devem",
        "precisa", "precisam", "必须", "需要", "必要", "べき",
    ]
    static let priors: Phrases = [
        "first", "still", "before", "though", "however", "yet", "noch", "erst", "zuerst", "vorher", "allerdings",
        "jedoch", "encore", "d abord", "avant", "toutefois", "antes", "aún", "todavía", "primero", "sin embargo",
        "ainda", "primeiro", "porém", "先", "まだ",
    ]

    /// How such a sentence ends in scripts without spaces.
    static let endings: Phrases = [
        "go とする", "goとする", "go と判断する", "goと判断する", "go と判断した", "goと判断した", "go で決定", "goで決定",
        "go に決定", "goに決定", "go に決定した", "goに決定した",
    ]

    /// What may stand between the beginning of a clause and the word for a go.
    static let openers: Set<String> = [
        "so", "therefore", "thus", "hence", "and", "yes", "it", "is", "s", "it s", "a", "the", "this", "that", "that s",
        "we", "re", "we re",
        "are", "i", "my", "our", "give", "hereby", "you", "have", "decision", "now", "clear", "full", "final", "all",
        "with",
        "das", "ist", "mein", "unser", "damit", "also", "ein", "hier", "wir", "sind", "ja", "c", "c est", "est", "mon",
        "notre", "un", "le", "voici",
        "donc", "oui", "mi", "nuestro", "el", "es", "doy", "sí", "meu", "nosso", "o", "é", "dou", "este", "adelante",
        "sim",
    ]

    /// What leads to a verdict without a word of who took it: `All present agree: GO for Kite 4.2`.
    static let leads: Phrases = [
        "decision is", "decision was", "verdict is", "outcome is", "entscheidung lautet", "entscheidung ist",
        "décision est", "decisión es", "decisão é",
        "agree", "agreed", "all agree", "in agreement", "einig", "einverstanden", "d accord", "de acuerdo", "de acordo",
        "一致", "同意",
    ]

    /// Verbs behind a go of which something is told: `The GO for Kite 4.2 is with the board.`
    static let verbs: Set<String> = [
        "is", "was", "has", "had", "needs", "depends", "comes", "came", "follows", "fails", "failed", "lacks", "lies",
        "rests",
        "goes", "would", "will", "can", "may", "must", "should", "stands", "remains", "expires", "ends", "hangs",
        "ist", "war", "hat", "kommt", "folgt", "fehlt", "liegt", "hängt", "steht", "bleibt", "est", "était", "vient",
        "viendra",
        "manque", "dépend", "es", "era", "llega", "llegará", "falta", "depende", "é", "vem", "virá",
    ]

    /// Words that name the asking, or a go as such.
    static let polls: Phrases = ["go no go", "no go", "nogo", "go meeting", "go criteria", "go means"]

    /// What somebody did before, for all that a word tells.
    static let pasts: Set<String> = [
        "approved", "authorised", "authorized", "cleared", "confirmed", "accepted", "granted", "endorsed", "signed off",
        "signed off on", "genehmigt", "freigegeben", "approuvé", "validé", "autorisé", "aprobado", "autorizado",
        "aprovado",
    ]

    /// Words beside which a go is one that is asked for, told of, thought of, or still to be given.
    static let bends: Phrases = [
        "ready for", "ready to", "need", "needs", "needed", "require", "requires", "required", "request", "requests",
        "requesting", "waiting", "wait", "awaiting", "pending", "for the go", "before the go", "until the go",
        "after the go", "towards", "toward", "a go from", "the go from", "go from", "get a go", "get the go",
        "a go means",
        "go means", "means", "say go", "says", "say", "said", "declares", "declared", "declare", "announces", "gives",
        "gave", "calls", "called", "issues", "issued", "is to", "are to", "deputy", "told", "tell", "vote", "votes",
        "voted", "vetoed",
        "majority", "most",
        "half", "some", "many", "almost", "nearly", "candidate", "rumour", "rumor", "understand", "understands",
        "guess",
        "seems", "seem", "looks like", "look like", "appears", "sounds", "was a go", "were a go", "had a go", "was go",
        "last week", "last month", "last time", "last year", "previous", "previously", "earlier", "originally", "first",
        "at first", "initially", "then", "used to", "gets", "get", "can", "could", "may", "might", "must", "should",
        "would", "will be", "to be", "to decide", "decides on", "decide on", "decide whether", "discuss",
        "discussed", "agenda", "option", "options", "either", "or", "versus", "vs", "instead", "rather", "against",
        "risk", "risks", "worried", "dream", "dreams", "pretend", "convinced", "luck", "close to", "motto", "slogan",
        "posters", "preparations",
        "submission", "over my", "version number", "hell", "heard", "worried", "concern", "concerns",
        "afraid", "unless", "despite", "though", "although", "but",
        "however", "yet", "still", "later", "wrote", "writes", "announced", "blog", "newsletter", "too early",
        "premature",
        "too soon", "vorher", "vorherige", "damals", "ursprünglich", "brauchen", "braucht", "benötigt",
        "warten", "wartet", "fehlt", "fehlen", "sagt", "sagte", "meint", "meinte", "oder", "aber", "jedoch", "doch",
        "trotz", "mehrheit", "erst", "bereit für", "bereit zum", "attend", "attendons", "besoin", "faut", "dit", "ou",
        "mais",
        "malgré", "majorité", "prêt pour", "prêts pour", "necesita", "necesitamos", "falta", "dice", "dijo",
        "pero",
        "aunque", "mayoría", "listo para", "listos para", "precisa", "precisamos", "diz", "disse", "ou", "mas",
        "embora",
        "maioria", "pronto para", "prontos para", "需要", "等待", "希望", "如", "或", "建议", "待ち", "希望", "必要", "または",
        "かどうか", "するか", "予定",
    ]

    /// How sentences begin that say there is nothing in the way.
    static let quiet: Phrases = [
        "no open blockers", "no open blocker", "no open bugs", "no open defects", "no open issues", "no blockers left",
        "no blockers", "nothing is open", "nothing left", "no objections", "keine offenen", "aucun point bloquant",
        "ningún bloqueo", "nenhum bloqueio",
    ]

    /// What says of words beside it that they are a text, a joke or a mistake, or that they hold no longer.
    static let retractions: Phrases = [
        "not mine", "not my decision",
        "this is the text", "that is the text", "this is the sentence", "that is the sentence", "that is the mail",
        "this is the mail", "text of", "wording", "banner", "type", "press send", "joke", "joking", "kidding", "fool",
        "dream", "dreams", "scrap that", "scrap it", "forget", "ignore", "correction", "sorry", "wrong", "by mistake",
        "mistake", "too early", "open again", "reopened", "hold it", "hold on", "nack", "veto", "against", "overruled",
        "objects", "objected", "rolled back", "undecided", "quorum", "reads", "read aloud", "forged", "pretend",
        "is up to", "up to the board", "all three are needed", "are needed", "is needed", "have to give", "has to give",
        "must give", "whose", "not mine", "not yours", "to follow", "one condition", "condition",
        "conditions", "then the", "called off", "call it off", "stop", "stopped", "halt", "scherz", "spaß", "vergesst",
        "ignoriert",
        "irrtum", "irrtümlich", "falsch", "dagegen", "offen", "plaisante", "blague", "oubliez", "erreur", "contre",
        "voilà ce que", "broma", "olvidad", "olviden", "error", "contra", "brincadeira", "esqueçam", "erro", "玩笑",
        "作废", "忽略", "错", "冗談", "間違", "無視",
    ]

    /// Titles of what is imagined, taught, told or to be said: `Training, lesson 3`, `Wording of the mail`.
    static let stories: Phrases = [
        "exercise", "training", "lesson", "lessons", "scene", "faq", "strings", "translation", "translations", "wishes",
        "wish list", "communication plan", "survey", "bot", "proposal", "proposals", "proposed", "wording", "opinion",
        "opinions", "answers", "if all goes well", "option", "options", "example", "examples", "key", "will write",
        "quiz", "script", "poster", "posters", "draft", "drafts", "story", "stories", "play", "film", "competitor",
        "rival", "rehearsal", "drill", "day of the launch", "launch day", "after the vote", "template", "sample",
        "idea", "ideas", "joke", "jokes", "dream", "scenario", "scenarios", "what if", "guest", "guests", "press",
        "announcement", "interview", "übung", "schulung", "entwurf", "vorschlag", "beispiel", "szenario", "formation",
        "exercice", "brouillon", "exemple", "scénario", "ejercicio", "formación", "borrador", "ejemplo", "guion",
        "exercício", "treinamento", "rascunho", "exemplo", "演练", "培训", "草稿", "示例", "訓練", "研修", "下書き", "例",
    ]
}
