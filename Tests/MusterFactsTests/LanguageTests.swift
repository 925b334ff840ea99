import MusterModel
import Testing

/// One small review in seven languages: the facts are those of the English twin, whatever the language.
@Suite struct LanguageTests {
    struct Twin: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let text: String
    }

    @Test(arguments: twins)
    func `a review says the same in every language`(twin: Twin) throws {
        #expect(try spokenFacts(of: twin.text) == spokenFacts(of: Self.english))
    }

    @Test func `the English twin says what it says`() throws {
        #expect(
            try spokenFacts(of: Self.english) == [
                "9 task done 2031-07-26", "10 task in-progress 2031-07-27", "11 task todo", "12 task blocked",
                "18 signoff signed 2031-07-26", "19 signoff pending", "20 signoff rejected 2031-07-25",
                "21 required_signoff pending", "27 issue critical open", "28 issue high closed", "29 issue low open",
                "33 decision no-go 2031-07-26", "37 checklist_item done", "38 checklist_item todo", "42 criterion",
            ])
    }

    /// Line, kind, severity, status and date of each fact; what only the words differ in is left out.
    private func spokenFacts(of text: String) throws -> [String] {
        try record(text).facts.filter { $0.kind != .reference }.map { fact in
            [
                "\(fact.line)", fact.kind.rawValue, fact.severity?.rawValue, fact.status?.rawValue,
                fact.date?.description,
            ]
            .compactMap(\.self).joined(separator: " ")
        }
    }

    private static let english = """
        # Launch readiness review v1.2.0

        Status of the work

        ## Tasks

        | Task | Owner | Due | Status |
        |---|---|---|---|
        | Paint the pier | Ada | July 26, 2031 | Done |
        | Order the rope | Ben | 2031-07-27 | In progress |
        | Test the lamp | Cem | | Not started |
        | Lift the anchor | Dia | | Blocked |

        ## Sign-offs

        | Role | Name | Date | Status |
        |---|---|---|---|
        | QA Lead | Ada May | July 26, 2031 | Approved |
        | Security Lead | Ben Ode | | Not yet approved |
        | Operations Lead | Cem Roe | July 25, 2031 | Rejected |
        | Legal Counsel | | | |

        ## Known issues

        | ID | Issue | Severity | Status |
        |---|---|---|---|
        | K-1 | The lamp is dim | Critical | Open |
        | K-2 | The rope is short | High | Fixed |
        | K-3 | The bell is quiet | Low | Not fixed |

        ## Decision

        Decision: NO-GO on July 26, 2031

        ## Checklist

        - [x] The deck is dry
        - [ ] The mast is checked

        ## Acceptance criteria

        - The lamp shines for ten hours.
        """

    private static let twins: [Twin] = [
        Twin(
            testDescription: "German",
            text: """
                # Freigabeprüfung v1.2.0

                Stand der Arbeiten

                ## Aufgaben

                | Aufgabe | Verantwortlich | Fällig | Zustand |
                |---|---|---|---|
                | Pier streichen | Ada | 26. Juli 2031 | Erledigt |
                | Tau bestellen | Ben | 27.07.2031 | In Arbeit |
                | Lampe prüfen | Cem | | Nicht begonnen |
                | Anker heben | Dia | | Blockiert |

                ## Freigaben

                | Rolle | Name | Datum | Status |
                |---|---|---|---|
                | Leiterin Qualität | Ada May | 26. Juli 2031 | Freigegeben |
                | Sicherheitsbeauftragter | Ben Ode | | Noch nicht freigegeben |
                | Betriebsleiter | Cem Roe | 25. Juli 2031 | Abgelehnt |
                | Rechtsabteilung | | | |

                ## Bekannte Fehler

                | Nr. | Fehler | Schweregrad | Status |
                |---|---|---|---|
                | K-1 | Die Lampe ist schwach | Kritisch | Offen |
                | K-2 | Das Tau ist kurz | Hoch | Behoben |
                | K-3 | Die Glocke ist leise | Niedrig | Nicht behoben |

                ## Entscheidung

                Entscheidung: NO-GO am 26. Juli 2031

                ## Checkliste

                - [x] Das Deck ist trocken
                - [ ] Der Mast ist geprüft

                ## Akzeptanzkriterien

                - Die Lampe leuchtet zehn Stunden.
                """),
        Twin(
            testDescription: "French",
            text: """
                # Revue de mise en production v1.2.0

                Avancement des travaux

                ## Tâches

                | Tâche | Responsable | Échéance | Statut |
                |---|---|---|---|
                | Peindre le quai | Ada | 26 juillet 2031 | Terminé |
                | Commander le cordage | Ben | 27/07/2031 | En cours |
                | Tester la lampe | Cem | | Non commencé |
                | Lever l'ancre | Dia | | Bloqué |

                ## Approbations

                | Rôle | Nom | Date | Statut |
                |---|---|---|---|
                | Responsable qualité | Ada May | 26 juillet 2031 | Approuvé |
                | Responsable sécurité | Ben Ode | | Pas encore approuvé |
                | Chef d'exploitation | Cem Roe | 25 juillet 2031 | Refusé |
                | Directrice juridique | | | |

                ## Problèmes connus

                | N° | Problème | Gravité | Statut |
                |---|---|---|---|
                | K-1 | La lampe est faible | Critique | Ouvert |
                | K-2 | Le cordage est court | Élevée | Corrigé |
                | K-3 | La cloche est muette | Faible | Non corrigé |

                ## Décision

                Décision : NO-GO le 26 juillet 2031

                ## Liste de vérification

                - [x] Le pont est sec
                - [ ] Le mât est contrôlé

                ## Critères d'acceptation

                - La lampe brille dix heures.
                """),
        Twin(
            testDescription: "Spanish",
            text: """
                # Revisión de lanzamiento v1.2.0

                Estado del trabajo

                ## Tareas

                | Tarea | Responsable | Fecha límite | Estado |
                |---|---|---|---|
                | Pintar el muelle | Ada | 26 de julio de 2031 | Completado |
                | Pedir la cuerda | Ben | 27/07/2031 | En curso |
                | Probar la lámpara | Cem | | No iniciado |
                | Levar el ancla | Dia | | Bloqueado |

                ## Aprobaciones

                | Rol | Nombre | Fecha | Estado |
                |---|---|---|---|
                | Responsable de calidad | Ada May | 26 de julio de 2031 | Aprobado |
                | Jefe de seguridad | Ben Ode | | Sin aprobar |
                | Jefa de operaciones | Cem Roe | 25 de julio de 2031 | Rechazado |
                | Directora legal | | | |

                ## Problemas conocidos

                | N.º | Problema | Gravedad | Estado |
                |---|---|---|---|
                | K-1 | La lámpara es débil | Crítica | Abierto |
                | K-2 | La cuerda es corta | Alta | Resuelto |
                | K-3 | La campana suena poco | Baja | No resuelto |

                ## Decisión

                Decisión: NO-GO el 26 de julio de 2031

                ## Lista de verificación

                - [x] La cubierta está seca
                - [ ] El mástil está revisado

                ## Criterios de aceptación

                - La lámpara alumbra diez horas.
                """),
        Twin(
            testDescription: "Portuguese",
            text: """
                # Revisão de lançamento v1.2.0

                Situação do trabalho

                ## Tarefas

                | Tarefa | Responsável | Prazo | Situação |
                |---|---|---|---|
                | Pintar o cais | Ada | 26 de julho de 2031 | Concluído |
                | Pedir a corda | Ben | 27/07/2031 | Em andamento |
                | Testar a lâmpada | Cem | | Não iniciado |
                | Levantar a âncora | Dia | | Bloqueado |

                ## Aprovações

                | Papel | Nome | Data | Situação |
                |---|---|---|---|
                | Líder de qualidade | Ada May | 26 de julho de 2031 | Aprovado |
                | Gerente de segurança | Ben Ode | | Não aprovado ainda |
                | Gerente de operações | Cem Roe | 25 de julho de 2031 | Rejeitado |
                | Diretora jurídica | | | |

                ## Problemas conhecidos

                | Número | Problema | Gravidade | Situação |
                |---|---|---|---|
                | K-1 | A lâmpada é fraca | Crítica | Aberto |
                | K-2 | A corda é curta | Alta | Corrigido |
                | K-3 | O sino é baixo | Baixa | Não resolvido |

                ## Decisão

                Decisão: NO-GO em 26 de julho de 2031

                ## Lista de verificação

                - [x] O convés está seco
                - [ ] O mastro está verificado

                ## Critérios de aceitação

                - A lâmpada brilha por dez horas.
                """),
        Twin(
            testDescription: "Chinese",
            text: """
                # 发布评审 v1.2.0

                工作情况

                ## 任务

                | 任务 | 负责人 | 截止日期 | 状态 |
                |---|---|---|---|
                | 粉刷码头 | 王一 | 2031年7月26日 | 已完成 |
                | 订购缆绳 | 李二 | 2031-07-27 | 进行中 |
                | 测试灯 | 张三 | | 未开始 |
                | 起锚 | 赵四 | | 阻塞 |

                ## 审批

                | 角色 | 姓名 | 日期 | 状态 |
                |---|---|---|---|
                | 质量负责人 | 王一 | 2031年7月26日 | 已批准 |
                | 安全负责人 | 李二 | | 尚未批准 |
                | 运维经理 | 张三 | 2031年7月25日 | 拒绝 |
                | 法务主管 | | | |

                ## 已知问题

                | 编号 | 问题描述 | 严重程度 | 状态 |
                |---|---|---|---|
                | K-1 | 灯光太暗 | 致命 | 未解决 |
                | K-2 | 缆绳太短 | 严重 | 已修复 |
                | K-3 | 钟声太小 | 低 | 未修复 |

                ## 决定

                决定：NO-GO，2031年7月26日

                ## 检查清单

                - [x] 甲板干燥
                - [ ] 检查桅杆

                ## 验收标准

                - 灯可以亮十小时。
                """),
        Twin(
            testDescription: "Japanese",
            text: """
                # リリース判定会議 v1.2.0

                作業の状況

                ## タスク

                | タスク | 担当者 | 期限 | 状態 |
                |---|---|---|---|
                | 桟橋を塗る | 佐藤 | 2031年7月26日 | 完了 |
                | ロープを注文する | 鈴木 | 2031/07/27 | 進行中 |
                | 灯を試す | 高橋 | | 未着手 |
                | 錨を上げる | 田中 | | ブロック |

                ## 承認

                | 役割 | 氏名 | 日付 | 状態 |
                |---|---|---|---|
                | 品質保証責任者 | 佐藤 | 2031年7月26日 | 承認済み |
                | セキュリティ責任者 | 鈴木 | | 未承認 |
                | 運用リーダー | 高橋 | 2031年7月25日 | 却下 |
                | 法務部長 | | | |

                ## 既知の問題

                | 番号 | 問題 | 重要度 | 状態 |
                |---|---|---|---|
                | K-1 | 灯が暗い | 致命的 | 未解決 |
                | K-2 | ロープが短い | 高 | 解決済み |
                | K-3 | 鐘が小さい | 低 | 未修正 |

                ## 判定

                判定：NO-GO、2031年7月26日

                ## チェックリスト

                - [x] 甲板は乾いている
                - [ ] マストを点検する

                ## 受け入れ基準

                - 灯が十時間ともる。
                """),
    ]
}
