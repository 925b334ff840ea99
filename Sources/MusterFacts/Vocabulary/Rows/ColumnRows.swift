/// The titles of columns.
enum ColumnRows {
    /// Titles that are a whole cell; of two rows with one title the first counts.
    static let whole: [WordRow<ColumnRole>] = [
        .init(
            .id,
            en: """
                id, no, nr, number, ref, key, ticket, jira, jira issue, issue id, risk id, task id, task no, issue, \
                bug id, defect id, ticket id, test id, case id, test case id, item id, action id, decision id, \
                requirement id, req id, criterion id, check id, serial no, sr no, s no, sl no, ref no, reference no, \
                tracking id, work item id, story id, milestone id, code, identifier, row, issue no, issue number, \
                item no, ac id
                """,
            de: "kennung, lfd nr, ticketnummer, lfd, pos, kürzel",
            fr: "numéro, identifiant, réf, référence interne, identifiant unique",
            es: "número, código, identificador, nro, núm, ítem nº",
            zh: "序号, 编号, 用例编号, 番号, 問題単号, 问题单号, 编码, 问题编号, 任务编号, 缺陷编号, 风险编号, 需求编号, 测试编号, 单号",
            ja: "項番, 識別子, 管理番号, 課題番号, 項目番号, 連番, 通番, 課題id, リスクid, タスクid"),
        .init(
            .digest,
            en: """
                sha256, sha 256, sha512, sha 512, sha384, sha 384, md5, sha1, sha 1, checksum, digest, hash, \
                sha256 checksum, sha 256 checksum, sha256 digest, blake2, sha256sum, sha256 hash, sha 256 hash, \
                sha512 checksum, sha 512 checksum, file hash, hash value, sha256 sum, content hash, sha 256 sum
                """,
            de: "prüfsumme, hashwert, prüfsumme sha256",
            fr: "somme de contrôle, empreinte, empreinte sha256, hachage",
            es: "suma de verificación, huella, hash sha256, suma sha256",
            pt: "soma de verificação, soma sha256",
            zh: "校验和, 哈希值, 校验值, 摘要, 哈希",
            ja: "ハッシュ, ハッシュ値, チェックサム"),
        .init(
            .file,
            en: """
                file, file name, filename, artifact, artefact, asset, download, package, binary, installer, image, \
                artifact name, asset name, package name, installer name, download file, release file, files, archive, \
                bundle
                """,
            de: "datei, dateiname, artefakt, installationsdatei, paket",
            fr: "fichier, nom du fichier, paquet",
            es: "archivo, fichero, nombre de archivo, nombre del archivo, paquete, artefacto",
            pt: "arquivo, ficheiro, nome do arquivo, pacote, artefato",
            zh: "文件, 文件名, 文件名称, 安装包, 制品, 包名",
            ja: "ファイル, ファイル名, 成果物ファイル, 配布ファイル"),
        .init(
            .size,
            en: "size, file size, bytes",
            de: "größe",
            fr: "taille",
            es: "tamaño",
            pt: "tamanho",
            zh: "大小",
            ja: "サイズ"),
        .init(
            .platform,
            en: "platform, os, architecture, arch, target platform, operating system, system architecture",
            de: "plattform, betriebssystem, architektur",
            fr: "plateforme, système",
            es: "plataforma, sistema operativo, arquitectura",
            pt: "sistema operacional, arquitetura",
            zh: "架构, 平台, 操作系统, 系统架构",
            ja: "プラットフォーム, 対応os"),
        .init(.algorithm, en: "algorithm, hash algorithm"),
        .init(
            .severity,
            en: """
                severity, priority, prio, level, sev, criticality, risk level, rating, risk rating, severity level, \
                priority level, urgency, importance, bug severity, issue severity, prio level, criticality level, \
                risk severity, severity priority, defect class, fault class, issue class, defect severity, \
                impact severity, bug priority, defect priority, sev level, risk class, cvss severity, cvss rating, \
                severity rating, severity class, problem class, fault severity, issue priority, triage level, \
                exposure, risk exposure, risk score, risk value, risk index, inherent risk, residual risk
                """,
            de: """
                priorität, schweregrad, schwere, dringlichkeit, stufe, dringend, kritikalität, wichtigkeit, \
                einstufung, fehlerklasse, mangelklasse, fehlerschwere, fehlerkategorie, mängelklasse, \
                mangelkategorie, fehlerpriorität, risikostufe, risikowert, risikozahl
                """,
            fr: """
                priorité, gravité, sévérité, criticité, niveau, niveau de gravité, niveau de priorité, urgence, \
                niveau de risque, sévérité de l anomalie, criticité de l anomalie, classe d anomalie, \
                niveau de criticité, niveau de sévérité, gravité de l anomalie, priorité de correction, exposition, \
                exposition au risque, score de risque
                """,
            es: """
                prioridad, severidad, gravedad, criticidad, nivel, nivel de severidad, nivel de prioridad, \
                importancia, urgencia, nivel de riesgo, severidad del defecto, criticidad del defecto, \
                nivel de criticidad, clase de defecto, grado de severidad, exposición, exposición al riesgo, \
                valor del riesgo
                """,
            pt: """
                prioridade, severidade, gravidade, criticidade, nível, nível de severidade, nível de prioridade, \
                importância, urgência, nível de risco, severidade do defeito, criticidade do defeito, \
                nível de criticidade, grau de severidade, classe do defeito, exposição, exposição ao risco, grau de risco
                """,
            zh: """
                重大度, 问题级别, 严重程度, 级别, 优先级, 严重性, 等级, 严重级别, 严重度, 重要性, 紧急程度, 问题等级, 缺陷等级, 风险等级, 风险级别, 重要程度, 影响等级, 缺陷级别, \
                缺陷严重程度, 问题严重程度, 问题严重性, bug级别, bug等级, 漏洞等级, 優先級, 嚴重程度, 嚴重性, 重要級別, 风险程度, 风险值, 风险评分
                """,
            ja: """
                重要度, 優先度, リスクレベル, 深刻度, 優先順位, 緊急度, 優先レベル, 重大性, 等級, 不具合レベル, 障害レベル, 重要度レベル, 致命度, 影響レベル, 緊急性, 優先度レベル, \
                不具合ランク, 障害ランク, 重篤度, リスク値, リスクスコア
                """),
        .init(
            .impact,
            en: """
                impact, consequence, impact level, business impact, user impact, impact description, effect, effects, \
                severity of impact, impact if realized, potential impact, impact rating, customer impact, \
                damage, harm, how bad
                """,
            de: "auswirkung, auswirkungen, folge, folgen, schadensausmaß, wirkung, schaden, schadenshöhe",
            fr: "conséquence, effet, conséquences, dommage, dégâts",
            es: "impacto, consecuencia, efecto, consecuencias, daño, daños",
            pt: "consequência, efeito, dano, danos",
            zh: "问题影响, 影响, 问题影响和规避措施, 影响程度, 影响范围, 影响描述, 后果, 损失",
            ja: "影響度, 影響, 影響範囲, 影響内容, 被害"),
        .init(
            .likelihood,
            en:
                "likelihood, probability, chance, likelihood of occurrence, probability of occurrence, odds, how likely",
            de: "wahrscheinlichkeit, eintrittswahrscheinlichkeit, eintritt, wahrscheinlichkeit des eintritts",
            fr: "probabilité, vraisemblance, probabilité d occurrence, occurrence",
            es: "probabilidad, probabilidad de ocurrencia, ocurrencia",
            pt: "probabilidade, probabilidade de ocorrência",
            zh: "概率, 发生概率, 发生可能性, 发生几率",
            ja: "発生確率, 確率, 可能性, 発生可能性, 発生頻度, 蓋然性"),
        .init(
            .mitigation,
            en: """
                mitigation, mitigations, mitigation plan, mitigation strategy, response, countermeasure, \
                response plan, contingency, contingency plan, mitigation action, mitigation actions, \
                mitigation measures, mitigation approach, mitigation contingency, mitigation plan contingency, \
                countermeasures, how we mitigate, risk response, treatment, risk treatment, control measure, \
                controls in place, existing controls, preventive action, prevention, solution approach
                """,
            de: """
                maßnahme, gegenmaßnahme, gegenmaßnahmen, maßnahmen, risikominderung, gegensteuerung, minderung, \
                vorbeugung, absicherung, lösungsansatz, lösungsansätze
                """,
            fr: """
                atténuation, mesure, parade, mesures, mesures d atténuation, plan d atténuation, action préventive, \
                mesure préventive, réponse
                """,
            es: """
                mitigación, plan de mitigación, medida de mitigación, medidas, medidas de mitigación, \
                acción de mitigación, contingencia, plan de contingencia, respuesta
                """,
            pt: """
                mitigação, plano de mitigação, medidas de mitigação, ação de mitigação, contingência, \
                plano de contingência, resposta
                """,
            zh: "规避措施, 应对措施, 缓解措施, 应对方案, 应对策略, 缓解方案, 缓解策略, 防范措施, 解决措施, 预防措施, 对策",
            ja: "対応策, 緩和策, 対策, 対応計画, 対処方針, 軽減策, 予防策, 回避策 対策, 対応方法, 対処法, リスク対応"),
        .init(
            .followUp,
            en: "follow up, followup, next step, next steps, next action",
            de: "nächster schritt",
            fr: "prochaine étape",
            es: "próximo paso",
            pt: "próximo passo",
            zh: "后续",
            ja: "後続対応"),
        .init(
            .workaround,
            en: """
                workaround, work around, workarounds, temporary fix, temporary workaround, interim solution, \
                workaround available, available workaround
                """,
            de: "umgehung, behelfslösung, umgehungslösung, übergangslösung, zwischenlösung",
            fr: "contournement, solution de contournement, palliatif, solution temporaire, correctif temporaire",
            es: """
                solución temporal, solución alternativa, solución provisional, solución de contingencia, \
                workaround disponible
                """,
            pt: "contorno, solução de contorno, solução alternativa, paliativo, solução paliativa, solução temporária",
            zh: "规避方案, 临时方案, 临时解决方案, 绕过方法, 变通方案, 临时措施, 规避方法, 替代方案",
            ja: "回避策, 暫定対応, 暫定対策, 代替策, 一時対応"),
        .init(
            .component,
            en: """
                component, area, module, service, subsystem, category, subcomponent, package area, feature area, \
                functional area, product area, layer, domain
                """,
            de: "komponente, bereich, modul, baustein, funktionsbereich, kategorie, teilsystem",
            fr: "composant, domaine, catégorie, zone",
            es: "categoría, componente, módulo, área, dominio",
            pt: "categoria, domínio",
            zh: "模块, 组件, 所属模块, 子系统, 功能模块, 类别, 分类, 领域",
            ja: "コンポーネント, カテゴリ, モジュール, 対象機能, 分類, 領域, 対象モジュール"),
        .init(
            .affects,
            en: """
                affects, affected, affected version, affected versions, affects version, versions, found in, \
                affected platforms, affects versions, affected releases, affected release, found in version, \
                version affected, versions affected, impacted versions
                """,
            de: "betrifft, betroffene version, betroffene versionen",
            fr: "versions concernées, version concernée, versions affectées",
            es: "versiones afectadas, afecta a, versión afectada, versiones afectadas por",
            pt: "versões afetadas, afeta, versão afetada",
            zh: "影响版本, 受影响版本, 发现版本, 影响的版本",
            ja: "影響バージョン, 対象バージョン, 発生バージョン, 影響を受けるバージョン"),
        .init(
            .fixedIn,
            en: """
                fixed in, fix version, fixed version, fix in, target fix, planned fix, target version, fix target, \
                fix versions, resolved in, fixed in version, fixed version s, fixed release, fix release, \
                planned fix version, to be fixed in, planned for, fix planned, resolution version
                """,
            de: "behoben in, behoben mit version, behebung in, korrigiert in",
            fr: "corrigé dans, corrigé en, version de correction, version corrigée, correction prévue",
            es: "corregido en, resuelto en, versión de corrección, versión corregida, solucionado en",
            pt: "corrigido em, versão de correção, versão corrigida, resolvido na versão",
            zh: "修复版本, 解决版本, 计划修复版本, 修复于, 目标版本",
            ja: "修正バージョン, 修正予定バージョン, 対応バージョン, 修正版"),
        .init(
            .firstSeen,
            en: """
                first seen, reported, reported on, found, opened, date found, introduced, date reported, since, \
                raised, date raised, date opened, date identified, opened on, raised on, detected on, detected, \
                discovered, discovered on, identified, identified on, date logged, logged on, created on, \
                date created, report date
                """,
            de: "gemeldet am, gemeldet, entdeckt am, erfasst am, erkannt am",
            fr: "signalé le, date de détection, détecté le, date d ouverture, date de signalement",
            es: "reportado, fecha de detección, fecha de reporte, detectado, fecha de registro",
            pt: "reportado em, data de detecção, data de abertura, detectado em, data de registro",
            zh: "发现日期, 提出日期, 发现时间, 提出时间, 创建日期, 登记日期",
            ja: "発生日, 起票日, 発見日, 登録日, 検出日, 報告日"),
        .init(
            .resolved,
            en: """
                resolved, resolved on, closure, close out, closeout, closed, closed on, date closed, date resolved, resolution date, closed date, \
                fixed on, date fixed, completed date closed, closing date, resolution date actual
                """,
            de: "behoben am, geschlossen am, erledigt am, behoben",
            fr: "résolu le, date de résolution, clôturé le, date de clôture",
            es: "resuelto el, fecha de resolución, fecha de cierre, cerrado el",
            pt: "resolvido em, data de resolução, data de fechamento, data de encerramento",
            zh: "解决日期, 关闭日期, 解决时间, 关闭时间, 修复日期",
            ja: "解決日, 完了日時, 解消日, クローズ日, 対応完了日"),
        .init(
            .status,
            en: """
                status, state, result, results, outcome, pass fail, done, complete, ready, met, verdict, \
                check result, conclusion, current status, status resolution, ok, passed, checked, go no go, \
                validation, test result, assessment, disposition, readiness, test status, check status, \
                task status, approval status, implementation status, overall status, final status, item status, \
                verification status, compliance status, completion status, issue status, risk status, stage status, \
                pass or fail, passed failed, done y n, result status, outcome status, rag, rag status, \
                progress status, go nogo, decision status, signoff status, sign off status, review status, \
                milestone status, delivery status, qa status, deployment status, conformity, compliance, \
                check outcome, evaluation, audit result, review result, review outcome, inspection result, \
                test verdict, test outcome, acceptance result, acceptance status, qualification status, \
                verification result, validation result, validation status, evaluation result, judgement, judgment, \
                fulfilment, fulfillment, fulfilled, fulfilled y n, met y n, met not met, satisfied, compliant, \
                compliant y n, conformance, conforms, ok nok, ok ko, ok not ok, pass no pass, pass fail n a, \
                readiness status, ready y n, gate status, gate result, closure status, open closed, action status, \
                defect status, bug status, ticket status, resolution status, execution status, run status, \
                last result, latest result, latest status, end result, final result, overall result, \
                assessment result, status today, status now, check verdict, achieved, achieved y n, reached, held, \
                holds, in place, there, there y n, final state, state today, how it came out, found to be
                """,
            de: """
                zustand, stand, ergebnis, bewertung, bearbeitungsstand, bearbeitungsstatus, erfüllt, erledigt, \
                erfüllungsgrad, prüfergebnis, testergebnis, befundstatus, umsetzungsstand, aktueller stand, \
                bestanden ja nein, urteil, prüfurteil, prüfstatus, teststatus, abnahmestatus, freigabestatus, \
                erfüllungsstand, erfüllungsstatus, prüfresultat, resultat, i o n i o, io nio, \
                bestanden nicht bestanden, erfüllt nicht erfüllt, erfüllt ja nein, erledigungsstand, \
                erledigungsstatus, fehlerstatus, mangelstatus, aufgabenstatus, konformität, einschätzung, \
                beurteilung, gesamtergebnis, gesamtstatus, gesamturteil, abnahmeergebnis, durchführungsstatus, \
                aktueller status, prüfergebnis io nio, bewertungsergebnis, konform
                """,
            fr: """
                statut, évaluation, état, résultat, statut actuel, avis, conformité, résultat du test, \
                résultat obtenu statut, état actuel, état d avancement, validé, fait, conforme non conforme, \
                constat, résultat final, résultat global, résultat de recette, résultat du contrôle, \
                statut du test, statut de recette, statut de validation, statut d approbation, appréciation, \
                atteint, situation, statut global, état final, état du test, réalisé, réussite, statut final, \
                résultat de la vérification, conclusion du contrôle
                """,
            es: """
                resultado, estado, situación, situación actual, estado actual, veredicto, cumplimiento, cumple, \
                resultado de la prueba, estatus, hecho, completado, verificado, dictamen, conformidad, \
                conforme no conforme, cumple no cumple, cumple sí no, resultado final, resultado global, \
                calificación, evaluación, conclusión, apto, apto no apto, estado final, estado de la prueba, \
                estado de la tarea, estado del defecto, aprobado no aprobado, valoración, estado de aprobación, \
                grado de cumplimiento, resultado de la verificación, situación final
                """,
            pt: """
                situação, status atual, veredito, parecer, conformidade, atende, resultado do teste, estado atual, \
                feito, concluído, avaliação, conclusão, conforme não conforme, atende não atende, atendido, cumpre, \
                cumprimento, situação final, status do teste, status da tarefa, status da aprovação, laudo, \
                aprovado reprovado, status de aceite, resultado da verificação, resultado do ensaio, \
                situação do item
                """,
            zh: """
                进展情况, 状态, 当前状态, 评价, 測試結果, 测试结果, 结果, 结论, 通过情况, 完成状态, 完成情况, 当前进展状态, 执行结果, 测试状态, 任务状态, 是否通过, 是否完成, 验收结果, \
                检查结果, 问题状态, 处理状态, 审批状态, 验证结果, 达成情况, 判定结果, 是否符合, 是否满足, 是否达成, 是否达标, 符合性, 符合情况, 达标情况, 满足情况, 验收结论, \
                测试结论, 评审结果, 审核结果, 检验结果, 检测结果, 最终状态, 最终结果, 当前结果, 进展状态, 解决状态, 修复状态, 缺陷状态, 验收状态, 发布状态, 执行状态, 执行情况, \
                落实情况, 整改情况, 審查結果, 狀態, 驗收結果, 檢查結果, 是否通過, 結論, 评定, 评定结果, 检查结论
                """,
            ja: """
                状態, ステータス, 進捗状況, 結果, 判定, 合否, 対応状況, 実施状況, 完了状況, 達成状況, テスト結果, 確認結果, 判定結果, 検証結果, 実施結果, ステータス状況, 承認状況, \
                対応ステータス, 合否判定, 可否, 適否, 評価結果, 評価, 良否, 試験結果, 検査結果, 確認状況, 対応結果, 最終結果, 総合結果, 実施状態, 充足状況, 達成可否, レビュー結果, \
                検収結果, 審査結果, 適合性, 判定 合否, 総合判定, 実施可否
                """,
            other: "stato, esito"),
        .init(
            .progress,
            en: """
                how far, progress, complete, percent complete, completion, completion y n, completed y n, progress percent, \
                percent done, done percent, pct complete, overall progress
                """,
            de: "umsetzungsgrad, wie weit, fortschritt, fertigstellungsgrad, fortschritt in prozent",
            fr: "où en est on, avancement, progression, taux d avancement, pourcentage",
            es: "progreso, avance, porcentaje, porcentaje de avance",
            pt: "andamento, progresso, percentual, avanço, porcentagem",
            zh: "进度, 完成度, 完成率, 完成比例, 进展",
            ja: "進捗, 進捗率, 完了率"),
        .init(
            .decision,
            en: """
                decision, vote, position, vote decision, ballot, stance, approval decision, decision made, \
                resolution adopted, gate decision, go no go decision, release decision, board decision, \
                launch decision, final decision, decision taken, decision outcome, opinion, position taken, \
                vote cast, voted, opinion given, formal opinion, approve reject, approved rejected, accept reject, \
                agree disagree, go or no go, sign off decision, approval outcome, consent, concurrence, \
                endorsement, ruling, determination, reviewer decision, reviewer verdict, approver decision, \
                approval verdict, approval result, voting result
                """,
            de: """
                entscheidung, votum, stimme, beschluss, stimmabgabe, stellungnahme, haltung, standpunkt, \
                abstimmung, abstimmungsergebnis, zustimmung, freigabeentscheidung, entscheid, meinung, voting, \
                freigabevotum, ja nein enthaltung
                """,
            fr: """
                décision, choix retenu, avis exprimé, avis rendu, avis formel, prise de position, décision prise, \
                accord, approbation, décision de l approbateur, favorable défavorable, suffrage, avis du signataire
                """,
            es: """
                decisión, voto, votación, postura, resolución, opinión, posición, decisión tomada, pronunciamiento, \
                sentido del voto, aprobación, decisión del aprobador, voto emitido, a favor en contra
                """,
            pt: """
                decisão, posição, deliberação, opinião, decisão tomada, manifestação, pronunciamento, \
                posicionamento, aprovação, decisão do aprovador, voto proferido
                """,
            zh: """
                决定, 决策, 表决, 审批意见, 决议, 审核意见, 评审意见, 会签意见, 签署意见, 表态, 立场, 审批结论, 审批结果, 表决意见, 是否同意, 是否批准, 投票結果, 審批意見, 表決, \
                表决结果
                """,
            ja: "決定, 投票, 決定内容, 決定事項, 賛否, 意見, 承認可否, 承認結果, 判断, 可否判断, 決裁, 決裁結果, 賛成反対, 承認 否認",
            other: "besluit, stem, oordeel, voto espresso, parere"),
        .init(
            .signature,
            en: """
                signature, signed off, signed, signature initials, initials, sign, signature and date, digital signature, \
                signed initials, signature date, signed y n, wet signature, e signature, electronic signature, \
                stamp, approval signature, initialled, signature block, date and signature, signature stamp, \
                date signature
                """,
            de: """
                unterschrift, unterschriften, signatur, handzeichen, unterschrift datum, datum unterschrift, \
                gezeichnet, freigabeunterschrift, unterschrieben, signiert, stempel, unterschrift stempel
                """,
            fr: """
                visa, paraphe, émargement, visa et date, signature et date, date et signature, cachet, signé, \
                date et visa
                """,
            es: """
                firma, rúbrica, firmado, firma y fecha, fecha y firma, sello, firmas, firma y sello, vo bo, \
                visto bueno, firma fecha
                """,
            pt: """
                assinatura, rubrica, assinado, visto, assinatura e data, data e assinatura, carimbo, assinaturas, \
                assinatura data
                """,
            zh: "签名, 签字, 签署, 签章, 签名 日期, 签字 日期, 盖章, 签字盖章, 签名栏, 签字栏, 签核, 簽名, 簽章, 簽字, 电子签名, 日期 签字",
            ja: "署名, 押印, サイン, 印, 捺印, 署名欄, 署名 日付, 印鑑, 検印, 承認印, 確認印, 捺印欄, 押印欄, サイン欄, 署名捺印, 電子署名, 署名日付"),
        .init(
            .signer,
            en: """
                signed off by, sign off by, signoff by, sign off, signoff, signed by, approved by, reviewed by, \
                verified by, verifier, approver, reviewer, signatory, approvers, validated by, signed off by name, \
                approved by name, authorised by, authorized by, granted by, waived by, accepted by, confirmed by, \
                checked by, tested by approved by, qa sign off by, review by, sign off owner, signing party, \
                signer, authorised signatory, authorized signatory, approval authority, approving authority, \
                endorsed by, cleared by, released by, authorizing official, authorised official, accepting party, \
                signatories
                """,
            de: """
                freigabe durch, genehmigt von, freigegeben von, unterzeichnet von, geprüft von, freigeber, prüfer, \
                abgenommen von, abnahme durch, unterzeichner, bestätigt durch, unterzeichnet durch, \
                freigegeben durch, genehmigt durch, gezeichnet von, geprüft durch, abgenommen durch, bestätigt von, \
                unterschrieben von, unterschrieben durch, unterschrift von, abgezeichnet von, zugestimmt hat, \
                unterschrieben hat, genehmiger, unterzeichnende, unterzeichnende person, freigebende person, zeichnungsberechtigter
                """,
            fr: """
                approuvé par, validé par, signé par, approbateur, signataire, validateur, vérifié par, \
                autorisé par, visé par, accepté par, confirmé par, approuvée par, signataires, valideur, \
                contrôlé par, autorité d approbation
                """,
            es: """
                aprobado por, firmado por, revisado por, aprobador, firmante, autorizado por, verificado por, \
                conforme por, visto bueno por, aceptado por, confirmado por, firmantes, comprobado por
                """,
            pt: """
                aprovado por, assinado por, validado por, aprovador, signatário, aceito por, signatários, \
                homologado por, liberado por
                """,
            zh: """
                审批人, 批准人, 签字人, 审核人, 签署人, 批准者, 审批者, 审核者, 复核人, 确认人, 验收人, 会签人, 签核人, 签批人, 签名人, 审查人, 评审人, 核准人, 授权人, 複核人, 检查人, 審核人, \
                簽署人, 簽核人
                """,
            ja: "承認者, 署名者, レビュー者, 確認者, 検証者, 承認担当, 検収者, 決裁者, 審査者, 検査者, 査閲者, 照査者, 承認者名, 署名人, 最終承認者"),
        .init(
            .signedOn,
            en: """
                sign off date, signoff date, date signed, signed on, approval date, approved on, signed at, \
                date of sign off, date approved, approval on, date of approval, date of signature, sign date, \
                signed date, approved date, review date, approved at, signed off on, signed off at, \
                date signed off, date of sign off approval, consent date, vote date, date of vote, date of consent, \
                release approval date, date of decision signature
                """,
            de: """
                freigabedatum, unterzeichnet am, freigegeben am, datum der freigabe, unterschriftsdatum, \
                datum der unterschrift, abgenommen am, genehmigt am, gezeichnet am, datum der genehmigung, \
                abnahmedatum, zeichnungsdatum, datum der zeichnung
                """,
            fr: """
                date de signature, signé le, approuvé le, date d approbation, date de validation, date de visa, \
                date du visa, date de l avis, visé le, validé le, date d accord
                """,
            es: """
                fecha de firma, fecha de aprobación, fecha aprobación, aprobado el, fecha de validación, \
                fecha de la firma, fecha del visto bueno, firmado el, fecha del voto
                """,
            pt: """
                data de assinatura, data de aprovação, aprovado em, assinado em, data de validação, \
                data da assinatura, data da aprovação, data do parecer, homologado em
                """,
            zh: "签字日期, 批准日期, 审批日期, 签署日期, 批准时间, 签字时间, 确认日期, 签署时间, 核准日期, 會簽日期, 会签日期, 審批日期, 簽署日期, 验收日期",
            ja: "署名日, 承認日, 確認日, 捺印日, 承認日時, 決裁日, 承認年月日, 検印日, 審査日, 検収日"),
        .init(
            .role,
            en: """
                role, function, position role, stakeholder, team, required role, department, group, sign off role, \
                approver role, area of responsibility, reviewer role, function role, job title, title role, \
                stakeholder role, stakeholder group, role team, team role, function team, approver title, \
                role function, role position, discipline, org unit, organisation unit, representing, \
                approving role, signatory role, office, desk, seat, signing capacity, capacity, capacity of signatory, designation, organisation, \
                organization, job role, sign off area, approval role, approving body, approving function, \
                approver function, reviewer function, business unit, division, represents, member role, \
                committee role, signing function, stakeholder function, signatory function
                """,
            de: """
                rolle, funktion, abteilung, funktion rolle, fachbereich, zuständigkeitsbereich, gremium, \
                dienststelle, stelle, amt, organisationseinheit, rolle funktion, ressort, referat, sachgebiet, \
                fachfunktion, verantwortungsbereich, rolle im projekt, stakeholder rolle, freigabestelle, \
                freigaberolle, unterzeichnerrolle, in der funktion
                """,
            fr: """
                rôle, fonction, poste, équipe, profil, partie prenante, fonction rôle, rôle fonction, \
                titre fonction, organisme, département, en qualité de, acteur, fonction du signataire, \
                service direction
                """,
            es: """
                rol, función, cargo, puesto, departamento, equipo, área responsable, parte interesada, rol o cargo, \
                cargo función, función cargo, rol función, organización, en calidad de, representante de, actor, \
                unidad organizativa, cargo rol, área funcional
                """,
            pt: """
                papel, função, perfil, equipe, área responsável, parte interessada, função cargo, cargo função, \
                setor, órgão, organização, papel função
                """,
            zh: """
                角色, 职位, 部门, 职责, 岗位, 职务, 团队, 审批角色, 签字角色, 相关方, 部门 角色, 签署角色, 职能, 所属部门, 机构, 身份, 会签部门, 审批部门, 責任部門, 職位, \
                科室, 单位部门, 角色职位, 審批角色
                """,
            ja: """
                役割, 担当役割, 部署, 職務, 役職, 立場, 所属, チーム, ロール, 部門, 承認役割, 所属部門, 部署名, 担当部署, 担当部門, 役割名, 組織, 承認部門, 承認部署, 担当役職, \
                ロール名, 肩書, 肩書き, 承認区分, 所属役職
                """,
            other: "ruolo, functie, funzione, rol functie"),
        .init(
            .person,
            en: """
                bearer, who does it, taken by, owner, name, assignee, responsible, person, lead, leader, who, assigned to, dri, author, owner s, \
                owners, task owner, point of contact, contact, risk owner, action owner, champion, resource, \
                resources, assigned, assignees, responsible person, responsible party, accountable, in charge, \
                person responsible, owned by, owner name, full name, team member, member, who s responsible, \
                handled by, lead name, action by, driver, developer, tester, tested by, executed by, performed by, \
                raised by owner, owner team, owner role, shepherd, release shepherd, release captain, who decides, \
                decider, decision maker, committer, maintainer, voter, voting member, board member, committee member, \
                delegate, juror
                """,
            de: """
                wer macht es, verantw, umsetzer, träger, erledigt durch, verantwortlich, zuständig, verantwortliche, zuständige, verantwortlicher, besitzer, zugewiesen an, \
                bearbeiter, bearbeiterin, ansprechpartner, ansprechpartnerin, zuständiger, wer, federführung, \
                eigentümer, mitarbeiter
                """,
            fr: """
                qui s en charge, responsable de l action, porteur de l action, nom, propriétaire, assigné à, qui, porteur, pilote, en charge, attribué à, nom et prénom, \
                pilote de l action, membre
                """,
            es: """
                quién lo hace, quién se encarga, responsable, nombre, encargado, propietario, asignado a, responsables, dueño, a cargo de, quién, \
                asignado, encargada, quién decide, persona responsable, nombre y apellido, líder, integrante, miembro
                """,
            pt: """
                quem faz, quem cuida, responsável, nome, responsáveis, encarregado, dono, quem, atribuído a, atribuído, proprietário, \
                encarregados, pessoa responsável, responsável pela ação, nome completo, membro
                """,
            zh:
                "谁负责, 谁来做, 负责人, 作者, 姓名, 责任人, 处理人, 执行人, 经办人, 跟进人, 指派给, 负责方, 主负责人, 开发人员, 测试人员, 跟踪人, 所有者, 对接人, 主责, 人员, 成员, 组员, 参与人",
            ja: "誰が, 実行者, 担当, 担当者, 責任者, 氏名, 名前, オーナー, 担当者名, 対応者, 実施者, 実施担当, 主担当, 責任者名, アサイン, 作業者, 起票者, メンバー"),
        .init(
            .due,
            en: """
                for when, until when, due, due date, deadline, by, target date, eta, target, by when, required by, due by, complete by, \
                rough timespan, timespan, rough timeframe, timeframe, due on, target completion, \
                target completion date, expected date, expected completion, estimated completion, eta date, \
                needed by, deadline date, due time, due date time, completion target, by date, timeline, target eta, \
                planned completion, date due, resolution target
                """,
            de: """
                bis wann, bis zum, erledigen bis zum, wann fertig, fällig, fällig am, frist, termin, bis, fälligkeit, fälligkeitsdatum, zieltermin, zieldatum, \
                erledigen bis, abgabetermin, soll termin
                """,
            fr: """
                pour quand, d ici le, d ici, au plus tard, échéance, date limite, date d échéance, échéance prévue, délai, date butoir, pour le, date cible, \
                date prévue, avant le
                """,
            es: """
                para cuándo, para el, antes del, a más tardar, fecha límite, plazo, vence, vencimiento, fecha de entrega, fecha objetivo, fecha compromiso, \
                fecha estimada, fecha prevista, entrega, límite, fecha tope
                """,
            pt: """
                para quando, até quando, para o dia, prazo, data limite, vencimento, data alvo, data prevista, data de entrega, previsão, prazo final, \
                data fim prevista, prazo limite
                """,
            zh: "何时完成, 什么时候完成, 截止日期, 到期日, 完成期限, 截止, 截止时间, 预计完成时间, 计划完成时间, 完成时间, 目标日期, 计划日期, 预计完成日期, 完成日期, 计划完成日期, 到期时间",
            ja: "いつまで, いつまでに, 期限, 納期, 締切, 期日, 完了予定日, 完了予定, 締め切り, 目標日, 期限日, 対応期限, 完了目標, 予定期限, 目標期日"),
        .init(
            .start,
            en: """
                start, start date, start time, begin, begin time, begin date, from, planned start, started, \
                started on, beginning, planned start date, actual start
                """,
            de: "beginn, anfang, startdatum, von",
            fr: "début, date de début, démarrage, commencement",
            es: "inicio, fecha de inicio, comienzo, desde",
            pt: "início, data de início, começo, de",
            zh: "测试起始时间, 开始时间, 开始日期, 起始日期, 计划开始",
            ja: "開始日, 開始, 開始予定日, 着手日, 着手予定"),
        .init(
            .until,
            en: """
                until, expires, expiry, expiry date, valid until, end date, end time, end, to, finish, expiration, \
                planned end, ended, ends, finish date, actual end, expiration date, expires on, planned end date
                """,
            de: "ende, gültig bis, enddatum, ablaufdatum, abschluss",
            fr: "fin, date de fin, expire le, jusqu au, date d expiration",
            es: "hasta, fecha de fin, fecha fin, expira, vigencia, fecha de expiración, válido hasta",
            pt: "até, fim, data de término, data fim, expira em, validade, término, válido até",
            zh: "测试结束时间, 结束时间, 有效期, 结束日期, 失效日期, 到期, 计划结束",
            ja: "終了日, 有効期限, 終了, 終了予定日, 失効日, 期限切れ日"),
        .init(
            .date,
            en: """
                date, when, day, time, release date, actual date, planned date, date time, target release, \
                completion date, completed, completed on, date completed, scheduled, planned, date held, \
                event date date, decision date, day date, dates, date planned, date completed on, released, \
                released on, launch date, go live date, date of release, release day, planned for date, \
                target release date, date and time, day and date, week of
                """,
            de: "datum, zeitpunkt, termin datum, erscheinungsdatum, datum uhrzeit",
            fr: "jour, date de sortie, date prévue de sortie, date et heure",
            es: "fecha, día, fecha de lanzamiento, fecha y hora, fecha prevista de salida",
            pt: "data, dia, data de lançamento, data e hora, data prevista de lançamento",
            zh: "日期, 时间, 发布日期, 上线日期, 会议日期, 发布时间, 上线时间",
            ja: "日付, 日時, 実施日, 時期, 実施時期, 予定日, 日程, 年月日, 実施日時, リリース日, 公開日, 開催日, 発表日"),
        .init(
            .evidence,
            en: """
                evidence, evidence link, link, links, proof, source, reference, references, report, document link, \
                waiver, notes waiver, artifacts, supporting evidence, documentation, evidence location, \
                evidence path, proof link, test evidence, evidence notes, evidence source, verification evidence, \
                attachment, attachments, link to evidence, evidence reference, artifact link, source link, see, \
                where, evidence ref, evidence id, evidence file, record link, log file, run link, ci run, ci link, \
                test report, doc ref, supporting document, supporting documents, demonstrated by, where to find, \
                source of evidence, proof document, screenshot, evidence record, evidence document
                """,
            de: """
                nachweis, beleg, nachweise, belege, quelle, fundstelle, verweis, dokumentation, nachweisdokument, \
                nachweis beleg, beleg nachweis, belegt durch, prüfprotokoll, ablage, fundort, nachweis link, \
                nachweisführung, nachweisunterlage
                """,
            fr: """
                preuve, lien, justificatif, preuves, référence, pièce jointe, justification preuve, \
                éléments de preuve, preuve lien, pièces, document de preuve, élément de preuve, procès verbal, pv, \
                lien preuve, référence preuve, preuves associées
                """,
            es: """
                evidencia, evidencias, enlace, fuente, prueba documental, referencia, adjunto, soporte documental, \
                evidencia enlace, comprobante, documento de soporte, respaldo, soporte, evidencia documental, \
                pruebas aportadas
                """,
            pt: """
                evidência, evidências, link da evidência, fonte, comprovante, referência, anexo, evidência link, \
                documento de suporte, comprovação, evidência documental
                """,
            zh: "证据, 证据链接, 依据, 证明, 证据位置, 链接, 来源, 佐证, 证据材料, 证明材料, 佐证材料, 证据编号, 支撑材料, 测试报告, 證據, 附件证据",
            ja: "根拠, 出典, 証跡, エビデンス, 証拠, 参照, リンク, 参考, 証跡リンク, 確認資料, 証拠資料, 根拠資料, 証跡番号, エビデンスリンク, 証憑, 証跡 根拠"),
        .init(
            .risk,
            en: """
                risk, risks, risk description, threat, risk title, accepted risk, known risk, risk event, \
                risk statement, risk name, risk factor, key risk, identified risk, potential risk, risk item, \
                risk or issue, hazard
                """,
            de: "risiko, risikobeschreibung, gefahr, risikofaktor, risiko titel, risikoereignis",
            fr: "risque, risque identifié, menace, description du risque, danger",
            es: "riesgo, riesgo identificado, amenaza, descripción del riesgo, riesgos",
            pt: "risco, risco identificado, ameaça, descrição do risco, riscos",
            zh: "风险, 风险描述, 风险项, 风险点, 风险内容, 风险名称, 潜在风险",
            ja: "リスク内容, リスク, シナリオ, リスク名, リスク項目, 想定リスク, リスク事象, 懸念"),
        .init(
            .issue,
            en: """
                known issue, bug, defect, problem, issue description, issue title, finding, blocker, incident, error, \
                limitation, bug title, summary of issue, issue summary, problem description, defect description, \
                bug description, issue name, bug summary, defect summary, problem statement
                """,
            de: """
                fehler, mangel, bekanntes problem, befund, feststellung, beanstandung, abweichung, problembeschreibung, fehlerbeschreibung, \
                mangelbeschreibung
                """,
            fr:
                "problème, anomalie, bogue, réserve, constat, non conformité, description du problème, description de l anomalie, défaut",
            es: "problema, incidencia, defecto, hallazgo, no conformidad, descripción del problema",
            pt: "defeito, erro, constatação, achado, não conformidade, descrição do problema, descrição do defeito",
            zh: "课题, 课題, 问题描述, 问题简述, 缺陷, 缺陷描述, 问题, 问题标题, 缺陷标题, 故障描述",
            ja: "問題, 課題, 不具合, 課題内容, 不具合内容, 障害内容, 課題名, 不具合名"),
        .init(
            .task,
            en: """
                corrective action, corrective actions, remedial action, remedial actions, task, tasks, subtask, sub task, action, action item, actions, todo, to do, activity, work item, \
                story, action required, task name, step, mitigation task, action items, follow up action, \
                action description, task description, work, work package, sub task name, user story, stories, \
                next action item, task title, feature task, activities, todo item, to do item, deliverable task, job, \
                assignment, commitment, action point, work packages, work items
                """,
            de: """
                korrekturmaßnahme, korrekturmaßnahmen, abstellmaßnahme, aufgabe, tätigkeit, arbeitspaket, aufgaben, maßnahmenbeschreibung, aktion, aktivität, teilaufgabe, \
                was ist zu tun
                """,
            fr: """
                action corrective, actions correctives, tâche, activité, tâches, action à mener, travail, activités, sous tâche, à faire, chantier, chantiers, \
                lot de travaux, \
                description de la tâche
                """,
            es: """
                acción correctiva, acciones correctivas, paquete de trabajo, tarea, acción, actividad, tareas, acciones, actividades, acción a realizar, compromiso, subtarea, \
                pendiente, historia de usuario, descripción de la tarea
                """,
            pt: """
                ação corretiva, ações corretivas, pacote de trabalho, tarefa, ação, atividade, tarefas, ações, atividades, compromisso, subtarefa, pendência, \
                história de usuário, descrição da tarefa, ação a realizar
                """,
            zh: "任务, 任务名称, 行动项, 任务内容, 工作内容, 工作项, 任务描述, 待办事项, 待办, 行动, 工作任务, 子任务, 工作, 事项内容, 具体任务, 工作事项, 行动内容, 活动",
            ja: """
                タスク, アクション, タスク名, 作業, 実施内容, タスク内容, 対応内容, 対応事項, アクション内容, アクションアイテム, 作業項目, 作業名, やること, 宿題, アクション項目, 対応, \
                対応項目, 実施項目, 活動内容, 実施事項, 作業タスク
                """),
        .init(
            .criterion,
            en: """
                criterion, criteria, acceptance criterion, acceptance criteria, gate, exit criterion, exit criteria, \
                success criterion, success criteria, requirement, condition, rule, entry criterion, entry criteria, \
                constraint, non goal constraint, quality gate, sign off criteria, definition of done, threshold, \
                gate criterion, release criterion, acceptance condition, exit condition, gate condition, gate check, \
                gate item, success measure, success metric, readiness criterion, readiness criteria, go criteria, \
                go no go criterion, go no go criteria, pass criteria, pass criterion, expectation, \
                completion criterion, completion criteria, launch criterion, requirement description, \
                release requirement, launch requirement, must be there, what must be there, has to be there, \
                what has to be there, must hold, what must hold, what has to hold, must be true, what must be true, \
                must be done, what must be done
                """,
            de: """
                kriterium, kriterien, akzeptanzkriterium, abnahmekriterium, bedingung, anforderung, erfolgskriterium, \
                freigabekriterium, prüfkriterium, qualitätskriterium, anforderungen, bedingungen, qualitätstor
                """,
            fr: """
                critère, critères, critère d acceptation, exigence, critère de réussite, critère de sortie, \
                critère de succès, exigences, critère de validation, jalon de qualité
                """,
            es: """
                criterio, criterios, criterio de aceptación, requisito, condición, criterio de éxito, \
                criterio de salida, requisitos, condición de aceptación, exigencia, criterio go no go, regla
                """,
            pt: """
                critério, critérios, critério de aceitação, condição, critério de aceite, critério de sucesso, \
                critério de saída, exigência, condição de aceite, regra
                """,
            zh: "标准, 验收标准, 条件, 准则, 验收条件, 准入条件, 准出条件, 验收项, 通过标准, 判定标准, 要求, 成功标准, 发布条件, 门禁项",
            ja: "要件, 基準, 受け入れ基準, 受入条件, 受け入れ条件, 合格基準, 判定基準, 完了条件, 判定項目, 成功基準, 評価項目, 受入基準"),
        .init(
            .check,
            en: """
                check, checks, checklist item, check item, checkpoint, verification, test, test case, workflow, \
                test suite, control, suite, test area, validation item, claim, checklist, verification item, \
                verification step, test name, test scenario, scenario name, test description, check description, \
                check point, inspection, what is checked, validation check, quality check, test type, smoke test, \
                assertion, review item, item to verify, check name, test suite name, job name, pipeline, \
                scenario id, scenario, scenarios, use case tested, gate check item, check no name, examination, \
                test item, verification point, audit item, audit point, control point, acceptance test, \
                regression test, checked item, what we check, what was checked, test title, test procedure, \
                inspection item, item checked
                """,
            de: """
                prüfung, prüfpunkt, testfall, szenario, prüfschritt, prüfgegenstand, testszenario, prüfungen, \
                testname, kontrollpunkt, prüfthema, prüfaspekt, prüffrage, prüfobjekt, kontrolle, was geprüft wird, \
                testgegenstand, abnahmetest, abnahmeprüfung, testfall name, prüfmerkmal
                """,
            fr: """
                vérification, contrôle, scénario, point de contrôle, cas de test, scénario de test, \
                élément à vérifier, contrôles, vérifications, point à vérifier, essai, épreuve, test de recette, \
                point vérifié, élément vérifié, objet du contrôle, intitulé du test, vérification effectuée, \
                cas de recette
                """,
            es: """
                comprobación, verificación, prueba, escenario, punto de control, caso de prueba, \
                escenario de prueba, elemento a verificar, validación, ítem de verificación, pruebas, ensayo, \
                punto verificado, aspecto verificado, elemento verificado, prueba realizada, nombre de la prueba, \
                caso, punto de verificación, comprobaciones
                """,
            pt: """
                verificação, teste, cenário, item de verificação, ponto de verificação, caso de teste, \
                cenário de teste, controle, item verificado, validação, testes, checagem, ensaio, verificações, \
                teste realizado, nome do teste, ponto verificado, item de checagem
                """,
            zh: """
                测试子项, 场景, 用例名称, 测试用例, 用例, 测试活动, 检查项, 測試項, 测试项, 检查点, 检查项目, 测试场景, 测试名称, 验证项, 核查项, 检验项目, 测试类型, 确认项, \
                检测项, 检测项目, 核对项, 审核项, 评审项, 验收测试, 检查内容, 测试内容, 测试点, 验证内容, 驗證項, 檢查項目, 檢查項, 測試項目
                """,
            ja: """
                確認項目, シナリオ, チェック項目, 検証項目, テスト項目, テストケース, テスト名, 試験項目, 点検項目, 検査項目, チェックポイント, 試験, 検査, 点検, 試験内容, 検査内容, \
                確認内容, チェック内容, テスト内容, 試験名, 検査名, 検証内容, 評価対象
                """),
        .init(
            .deliverable,
            en: """
                deliverable, deliverables, output, outputs, document, work product, deliverable name, output name, \
                work item output, artifact deliverable
                """,
            de: "lieferobjekt, ergebnisdokument, ergebnis typ, liefergegenstand, lieferung, arbeitsergebnis",
            fr: "livrable, livrables",
            es: "entregable, entregables",
            pt: "entregável, entregáveis",
            zh: "交付物, 交付件, 交付成果, 产出物, 输出物",
            ja: "成果物, 納品物, 提出物, 納品物名"),
        .init(
            .milestone,
            en: """
                milestone, milestones, event, what, phase milestone, release event, stage, milestone name, \
                key milestone, activity milestone, event name, release milestone, checkpoint date, key date, \
                gate milestone
                """,
            de: "meilenstein, ereignis, meilensteine, veranstaltung, etappe, ereignisse",
            fr: "jalon, événement, étape clé, évènement, jalons",
            es: "hito, evento, hitos",
            pt: "marco, marcos, marco principal",
            zh: "里程碑, 事件, 里程碑名称, 关键节点, 节点, 阶段里程碑, 活动节点",
            ja: "マイルストーン, 作業内容, イベント, 出来事, 行事, 節目, マイルストーン名"),
        .init(
            .feature,
            en: "feature, capability, metric, kpi, measure, indicator, component metric, benchmark",
            de: "kennzahl, metrik",
            fr: "indicateur, métrique",
            es: "métrica, indicador",
            zh: "特性名称, 指标",
            ja: "指標"),
        .init(
            .pass,
            en: "pass, passed, ok, yes, y",
            de: "ja, bestanden, erfüllt ja, i o",
            fr: "oui, réussi",
            es: "sí, aprobado, pasa",
            pt: "sim, passou, aprova",
            zh: "通过",
            ja: "合格"),
        .init(
            .fail,
            en: "fail, failed, no pass, n, not ok, ko",
            de: "nein, nicht bestanden",
            fr: "non, échoué",
            es: "no pasa, falla",
            pt: "não, falhou",
            zh: "失败, 不通过",
            ja: "不合格"),
        .init(
            .accepted,
            en: "accepted, accept, approved, approved yes no, approved y n",
            de: "akzeptiert, genehmigt, freigegeben",
            fr: "accepté, approuvé",
            es: "aceptado, conforme",
            pt: "aceito, aprovado",
            zh: "接受",
            ja: "承認"),
        .init(
            .target,
            en: """
                target value, goal, objective, performance target, expected, slo, required, threshold value, limit, \
                target goal, required value, acceptance threshold, baseline target, budget, expected result, \
                expected outcome, expected value, required result, requirement value, pass threshold, \
                acceptance limit, acceptance value, limit value, nominal, permitted, allowed, allowable, \
                spec limit, target level, slo target, required level, minimum required, maximum allowed
                """,
            de: """
                ziel, zielwert, soll, sollwert, erwartet, grenzwert, zielvorgabe, erwartetes ergebnis, sollvorgabe, \
                vorgabe, soll wert, anforderungswert, akzeptanzwert, zielgröße, gefordert, zulässig, schwellwert, \
                schwellenwert, erwarteter wert
                """,
            fr: """
                cible, objectif, attendu, valeur cible, seuil, résultat attendu, valeur attendue, exigé, \
                valeur requise, valeur exigée, valeur seuil, valeur limite, objectif visé, attendus, \
                valeur attendue cible
                """,
            es: """
                objetivo, meta, esperado, valor objetivo, umbral, resultado esperado, valor esperado, \
                valor requerido, valor exigido, exigido, valor límite, valor de referencia
                """,
            pt: "alvo, valor alvo, limite, valor limite",
            zh: "目标值, 目标, 期望值, 预期结果, 预期值, 阈值, 预期, 标准值, 要求值, 标准要求, 规定值, 指标要求, 目标要求, 限值, 期望结果, 目標值, 預期結果",
            ja: "目標値, 目標, 基準値, 期待値, しきい値, 期待結果, 閾値, 規格, 規格値, 要求値, 目標基準, 許容値, 期待"),
        .init(
            .actual,
            en: """
                now, reached, today, actual, achieved, measured, current, observed, value, actual value, current value, actual result, \
                actual outcome, measured value, result value, observed value, obtained, measured result, reading, \
                found value, observed result, as measured, as found, actuals, achieved value, test value, \
                measurement, current level
                """,
            de: """
                ist, istwert, gemessen, messwert, tatsächlich, tatsächliches ergebnis, istzustand, ist wert, \
                gemessener wert, ermittelt, tatsächlicher wert, messergebnis, erzielt, istergebnis, \
                erreichter wert, messung
                """,
            fr: """
                mesuré, réel, valeur, valeur mesurée, valeur actuelle, résultat obtenu, obtenu, constaté, \
                valeur constatée, valeur obtenue, valeur réelle, relevé, résultat mesuré
                """,
            es: """
                medido, valor actual, valor, obtenido, resultado obtenido, valor medido, real, resultado real, \
                medición, valor real, valor obtenido, resultado medido, observado
                """,
            pt: "obtido, resultado obtido, valor atual, medição, valor obtido",
            zh: "当前值, 实际值, 实际, 实测值, 测量值, 实际结果, 实际情况, 实测, 实测结果, 检测值, 實際值, 實際結果, 测试值, 实际测量值",
            ja: "現在値, 実績, 実測値, 実績値, 測定値, 実際の結果, 実測, 測定結果, 実測結果, 結果値, 現状値, 実際値, 観測値"),
        .init(
            .dependsOn,
            en: """
                depends on, depends, dependencies, blocked by, requires, prerequisite, dependency, predecessor, \
                predecessors, blocked on, prerequisites, pre requisite
                """,
            de: "hängt ab von, abhängigkeiten, voraussetzung, vorgänger, abhängig von, abhängigkeit",
            fr: "dépend de, dépendances, dépendance, prérequis, prédécesseur",
            es: "depende de, dependencias, dependencia, requisito previo, predecesora",
            pt: "dependências, dependência, pré requisito, predecessora",
            zh: "依赖, 依赖项, 前置任务, 依赖关系, 前置条件",
            ja: "依存, 依存関係, 前提, 前提条件, 先行タスク, 依存先"),
        .init(.release, en: "release, version release", ja: "リリース"),
        .init(
            .reason,
            en: "reason, justification, rationale, why, reasoning, grounds, justification reason, explanation reason",
            de: "begründung, grund, warum, rechtfertigung",
            fr: "raison, motif, pourquoi, raisons",
            es: "motivo, razón, justificación, por qué, causa",
            pt: "justificativa, razão, por quê",
            zh: "原因, 说明原因, 豁免原因",
            ja: "理由, 根拠理由, 背景 理由, 承認理由"),
        .init(
            .conditions,
            en: """
                conditions, condition of approval, conditions notes, condition s, open conditions, \
                approval conditions, caveats, reservations, conditions reservations, restrictions, stipulations, \
                provisos, condition if any, conditions if any
                """,
            de: """
                auflagen, bedingungen der freigabe, vorbehalte, vorbehalt, auflage, auflagen bedingungen, \
                bedingung auflage, einschränkungen, auflagen vorbehalte
                """,
            fr: "réserves, conditions d approbation, conditions réserves, réserves conditions, réserves éventuelles",
            es: "condiciones, salvedades, reservas, reparos, condicionantes, restricciones, condiciones reservas",
            pt: "condições, ressalvas, observações condicionais, ressalva, restrições, condições ressalvas",
            zh: "附加条件, 条件说明, 保留意见, 附带条件, 限制条件",
            ja: "条件付き, 承認条件, 付帯条件, 留保事項, 制約条件, 条件付記"),
        .init(
            .version,
            en: """
                version, revision, tag, tags, required version, version number, doc version, document version, \
                release version, build, build number
                """,
            de: "versionsnummer",
            fr: "numéro de version",
            es: "versión, número de versión, revisión",
            pt: "versão, número da versão, revisão",
            zh: "修订 版本, 修订版本, 修订, 版本, 版本号",
            ja: "バージョン, 版, 版数, 版番号"),
        .init(
            .change,
            en: "change, changes, change description, description of change, what changed",
            de: "änderung",
            fr: "modification",
            es: "cambio",
            pt: "alteração, mudança",
            zh: "修改描述, 变更内容",
            ja: "変更内容"),
        .init(
            .count,
            en: "count, total, number of, quantity, qty, totals, no of items, no of tests",
            de: "anzahl, menge, gesamt, summe",
            fr: "quantité",
            es: "cantidad, número de",
            pt: "quantidade, qtd, quantidade total",
            zh: "数目, 问题总数, 测试用例数, 数量, 总数, 个数, 合计",
            ja: "件数, タスク数, 個数, 合計, 総数"),
        .init(
            .definition,
            en: "definition, meaning, explanation",
            de: "bedeutung",
            fr: "signification, définition",
            es: "significado, definición",
            pt: "definição",
            zh: "定义, 说明, 含义",
            ja: "定義, 説明, 意味"),
        .init(
            .detail,
            en: """
                description, details, detail, explanation of, description details, further details, long description, \
                summary of change, explanation text, context
                """,
            de: "beschreibung, erläuterung, einzelheiten",
            fr: "détails, détail, précisions",
            es: "descripción, detalles, detalle, descripción detallada, explicación",
            pt: "descrição, detalhes, detalhe, descrição detalhada, detalhamento, explicação",
            zh: "描述, 详情, 详细描述, 具体内容, 详细说明, 内容描述",
            ja: "詳細, 内容, 対応方針, 説明文, 詳細内容, 概要説明"),
        .init(
            .note,
            en: """
                note, notes, comment, comments, remarks, confidence, comments notes, notes comments, \
                additional notes, remark, observations, observation, additional comments, comment notes, memo, \
                remarks comments, reviewer comments, clarification, additional remarks, annotation, annotations, \
                remarks notes, comment remark, reviewer remarks
                """,
            de: """
                bemerkung, bemerkungen, anmerkung, kommentar, notiz, notizen, hinweis, hinweise, \
                bemerkung kommentar, kommentare, anmerkungen, erläuterungen, bemerkungen hinweise, \
                kommentar bemerkung, zusatzinformation, anmerkung kommentar
                """,
            fr: """
                remarque, remarques, commentaire, commentaires, remarques éventuelles, commentaire remarque, \
                remarques commentaires, observations éventuelles
                """,
            es: """
                notas, observaciones, comentarios, comentario, nota, observación, comentarios adicionales, \
                aclaraciones, notas adicionales, apuntes, anotaciones, observaciones comentarios, \
                comentarios observaciones
                """,
            pt: """
                observações, comentários, observação, comentário, obs, comentários adicionais, anotações, \
                observações comentários, comentários observações
                """,
            zh: "备注, 注释, 说明备注, 评论, 意见, 批注, 备注说明, 補充, 補充說明, 備註, 补充说明, 附注",
            ja: "備考, コメント, メモ, 補足, 注記, 所見, 特記事項, 備考欄, コメント欄, 特記, 備考 コメント, 補足事項"),
        .init(
            .item,
            en: """
                item, title, name of item, subject, topic, summary, what to check, area item, item name, \
                area of focus, focus area, subject matter, points, entry, element, item description, \
                short description, headline, objective area
                """,
            de: "punkt, thema, titel, gegenstand, bezeichnung, betreff, eintrag, titel bezeichnung",
            fr: "élément, sujet, titre, point, libellé, intitulé, objet, description courte, élément contrôlé",
            es: "asunto, título, elemento, punto, ítem, nombre del elemento, concepto, artículo, rubro",
            pt: "assunto, tema, ponto, descrição curta",
            zh: "标题, 项目, 事项, 主题, 名称, 条目, 议题, 项, 事项名称, 标题名称, 要点",
            ja: "タイトル, 項目, 件名, 事項, 対象項目, 題名, 議題, 概要, 案件"),
    ]

    /// Words within a longer title, tried when no title fits as a whole.
    static let within: [WordRow<ColumnRole>] = [
        .init(.digest, en: "sha256, sha 256, checksum, digest"),
        .init(.signer, en: "signed off by, sign off by, approved by, reviewed by, signed by"),
        .init(.signedOn, en: "sign off date, approval date"),
        .init(.criterion, en: "acceptance criterion, acceptance criteria, criterion, constraint"),
        .init(.check, en: "checklist item, check item"),
        .init(.status, en: "status, pass fail, result", zh: "状态, 评价, 评估", ja: "状態, 状況"),
        .init(.severity, en: "severity, priority"),
        .init(.mitigation, en: "mitigation"),
        .init(.risk, en: "risk"),
        .init(.criterion, en: "gate", zh: "门禁, 准出项", ja: "ゲート"),
        .init(.progress, en: "completion, completed y n, complete y n"),
        .init(.issue, en: "issue, bug, defect"),
        .init(.task, en: "task, action item"),
        .init(.deliverable, en: "deliverable"),
        .init(.milestone, en: "milestone"),
        .init(.evidence, en: "evidence"),
        .init(.target, en: "target"),
        .init(.due, en: "due, deadline", ja: "期限"),
        .init(.date, en: "date"),
        .init(.person, en: "owner, assignee, responsible, leader"),
        .init(.role, en: "role"),
        .init(.detail, en: "description"),
        .init(.item, ja: "対象"),
    ]
}
