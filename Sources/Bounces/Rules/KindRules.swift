/// What a notice is about, by its header first and then by phrases of its text; the first row that holds decides.
enum KindRules {
    static let text = #"""
        kind failure subject ^"non-delivery:"                       # CDO programs

        # Sieve's vacation, whatever subject its owner chose.
        kind autoReply header auto-submitted "auto-replied (vacation)" "auto-replied; owner-email"

        # Lists and their owners. None of these is about mail that its reader sent.
        kind none subject ^"bounce action notification" ^"uncaught bounce notification" ^"request to mailing list"   # Mailman
        kind none subject "non-member submission" ^"rejected posting to" ^"approval required" "error report from"   # Majordomo, Listserv
        kind autoReply subject "awaits moderator approval"          # Mailman
        kind none subject ^"ezmlm warning" ^"ezmlm response"                              # ezmlm
        kind none subject ^"bounce-benachrichtigung" ^"unerkannte bounce-benachrichtigung" ^"avis de mesure de re" ^"notificación de rebote" ^"notifica errore" ^"notificação de devolução de mensagem" ^"notificação retorno de mensagem" ^"bounceactiemelding" ^"niet onderschepte bouncemelding" ^"meddelande om behandling av returmeddelanden" ^"meddelelse om behandling af returmails" ^"melding om behandling av returmeldinger" ^"häirintätoimenpideilmoitus" ^"powiadamianie o zwrotach" ^"oznámení o nedoručitelnosti" ^"oznámenie o nedoručiteľnosti" ^"értesítés a visszapattanási" ^"извещение об ошибке" ^"повідомлення про помилку доставки" ^"geri dönme eylem bildirimi" ^"配送エラー処理通知" ^"退信行为通告"   # Mailman in other languages
        kind none subject ^"your message was rejected" ^"ihre nachricht wurde zurückgewiesen" ^"votre message a été rejeté"   # Mailman
        kind none body "this is a mailman mailing list bounce action notice" "this is a probe message" "i'm managing the"   # Mailman, ezmlm

        # Still trying.
        kind delay subject "delivery status notification (delay)" ^"delivery delayed:" "delayed mail (still being retried)" "postmaster warning: delayed" "could not send message for past" ^"warning: delayed mail" ^"delayed delivery" "(delay)" "has not yet been delivered" ^"delayed mail"
        kind delay subject ^"warning: message" "vertraagde mail" "retraso en la entrega" ^"mail delivery delayed" "delivery status notification: delayed" "verzögert" "remise retardée" "zustellung verzögert" "remise différée" "remise retardée" "delivery has been delayed" "доставка отложена"

        # Delivered.
        kind success subject ^"bericht: ihre nachricht wurde zugestellt" ^"delivered:" ^"relayed:" ^"expanded:" "successful mail delivery report" "mail delivery status report" "return receipt" "письмо успешно доставлено" "delivery status notification: delivered" "delivery notification: delivery has been successful" ^"doručeno:" ^"zugestellt:" ^"remis :" ^"配信済み:" "メールが正常に配信されました" "邮件已成功送达" "郵件已成功到達郵箱" "mail has been delivered successfully" "delivery status notification (success)" "delivery status notification (relay)"

        # Not delivered.
        kind failure subject "undeliverable" "undelivered" "delivery failure" "delivery failed" "returned mail" "failure notice" "failure delivery" "mail delivery problem" "delivery status notification (failure)" "delivery notification: delivery has failed" "mail failure" "mail system error" "message undeliverable" "could not be delivered" "non-delivery" "delivery report (failure)" "delivery error" "delivery problem" "mail delivery fail" "failed mail" "unable to deliver" "error sending your mail" "mail status report" "message status - undeliverable" "non delivery report" "delivery status notification: error" "delivery status notification: failed" "nondeliverable" "not delivered" "delivery has failed" "undeliverable message" "bounced mail" "mail not delivered"
        kind failure subject ^"unzustellbar" ^"nicht zustellbar" "unzustellbare" "nicht zugestellt" ^"non remis" "non distribu" "non délivré" "échec de la remise" "échec de remise" ^"no se puede entregar" ^"no se pudo entregar" "no entregado" "error de entrega" "non recapitabile" "mancato recapito" "não é possível entregar" "não entregue" "falha na entrega" "onbestelbaar" "niet-bezorgde mail" "kan inte leverer" "kan ikke leveres" "perillemeneminen epäonnistui" "toimittaminen epäonnistui" "nie można dostarczyć" "niedostarczalne" "nedoručitelné" "nedoručiteľné" "nedoručiteľná" "kézbesíthetetlen" "nelivrabil" "teslim edilemedi" "αδύνατη η παράδοση" "не удается доставить" "недоставлен" "не доставлено" "неможливо доставити" "недоставленное"
        kind failure subject "配信不能" "配信エラー" "送信エラー" "メールエラー" "送信失敗" "配信できません" "未送达" "系统退信" "退信" "投递失败" "投遞失敗" "無法傳遞" "未傳遞的主旨" "無法遞送" "배달되지 않음" "배달 불가" "배달할 수 없음" "전송 실패" "לא ניתן למסירה" "تعذر التسليم"
        kind failure subject "list unknown" "too large message" "message distribution: authorization denied"   # Sympa
        kind failure subject "automatically rejected mail" ^"rejected:"                     # Sieve

        # People's programs.
        kind autoReply subject ^"automatic reply" ^"auto:" ^"autoreply" ^"auto reply" ^"auto-reply" ^"out of office" ^"out of the office" "is out of the office" ^"automatische antwort" ^"abwesenheitsnotiz" ^"abwesenheit" ^"réponse automatique" ^"message d'absence" ^"absent du bureau" ^"absence" ^"respuesta automática" ^"fuera de la oficina" ^"risposta automatica" ^"fuori sede" ^"resposta automática" ^"automatisch antwoord" ^"afwezigheidsbericht" ^"automatiskt svar" ^"autosvar" ^"automatisk svar" ^"ute av kontoret" ^"automaattinen vastaus" ^"odpowiedź automatyczna" ^"automatická odpověď" ^"automatická odpoveď" ^"automatikus válasz" ^"автоматический ответ" ^"автоответ" ^"автоматична відповідь" ^"otomatik yanıt" ^"αυτόματη απάντηση" ^"自動応答" ^"自動返信" ^"自动答复" ^"自动回复" ^"自動回覆" ^"자동 회신" ^"i have received your mail" ^"我已收到您的" ^"auto-response for your message" ^"vacation"
        kind autoReply subject "(verify#" "verify#" "(action required)" "please confirm your message" "spamarrest" "sender verification"   # challenges
        kind autoReply header x-autoreply
        kind autoReply header x-autorespond
        kind autoReply header x-autoresponse
        kind autoReply header x-loop "vacation" "autoresponder"

        kind complaint subject ^"email feedback report for ip" ^"client tos notification" ^"complaint about message from" ^"abuse report"
        kind disposition subject ^"read:" ^"not read:" ^"return receipt (" ^"disposition notification" ^"gelesen:" ^"ungelesen:" ^"empfangsbestätigung (" ^"lu :" ^"lu(s) :" ^"non lu(s) :" ^"accusé de réception" ^"avis d'ouverture" ^"leído:" ^"no leído:" ^"acuse de recibo" ^"letto:" ^"non letto:" ^"ricevuta di ritorno" ^"lida:" ^"lido:" ^"recibo de leitura" ^"confirmação de leitura" ^"gelezen:" ^"ongelezen:" ^"leesbevestiging" ^"läst:" ^"oläst:" ^"læst:" ^"kvittering" ^"lukukuittaus" ^"przeczytano:" ^"potwierdzenie" ^"přečteno:" ^"potvrzení o" ^"potvrdenie o" ^"прочтено:" ^"прочитано:" ^"не прочитано:" ^"уведомление о прочтении" ^"開封済み" ^"開封確認" ^"既読:" ^"未読:" ^"已读" ^"已閱讀" ^"已讀取" ^"回执" ^"郵件回條" ^"읽음"

        # By the text, where the header says nothing.
        kind delay body "this is a warning message only" "this is a warning only" "you do not need to resend your message" "has not yet been delivered" "delivery attempts will continue" "will keep trying until message is" "this is just a warning" "delivery is delayed to these recipients" "will retry for" "please note that this is only a temporary failure report" "письмо еще не доставлено" "dit is enkel een waarschuwing"
        kind success body "your message was successfully delivered" "message delivered successfully" "was successfully delivered to the destination" "successful delivery notifications"
        """#
}
