/// What a notice is about, by its header first and then by phrases of its text; the first row that holds decides.
enum KindRules {
    static let text = #"""
        # How mail systems are named in From.
        daemon "mailer-daemon" "mailerdaemon" "mail-daemon" "mdaemon" "postmaster" "mail delivery" "mail.delivery"
        daemon "mail administrator" "system administrator" "microsoft exchange" "microsoftexchange"
        daemon "delivery subsystem" "no-reply@sns.amazonaws" "mmdf@" "uucp@" "antivirus" "anti-virus" "e500_smtp"

        kind failure subject ^"non-delivery:"                       # CDO programs

        # Sieve's vacation, whatever subject its owner chose.
        kind autoReply header auto-submitted "auto-replied (vacation)" "auto-replied; owner-email"

        # Lists and their owners. None of these is about mail that its reader sent.
        # Mailman
        kind none subject ^"bounce action notification" ^"uncaught bounce notification" ^"request to mailing list"
        # Majordomo, Listserv
        kind none subject "non-member submission" ^"rejected posting to" ^"approval required" "error report from"
        kind autoReply subject "awaits moderator approval"          # Mailman
        kind none subject ^"ezmlm warning" ^"ezmlm response"                              # ezmlm
        # Mailman in other languages
        kind none subject ^"bounce-benachrichtigung" ^"unerkannte bounce-benachrichtigung" ^"avis de mesure de re"
        kind none subject ^"notificación de rebote" ^"notifica errore" ^"notificação de devolução de mensagem"
        kind none subject ^"notificação retorno de mensagem" ^"bounceactiemelding" ^"niet onderschepte bouncemelding"
        kind none subject ^"meddelande om behandling av returmeddelanden" ^"meddelelse om behandling af returmails"
        kind none subject ^"melding om behandling av returmeldinger" ^"häirintätoimenpideilmoitus"
        kind none subject ^"powiadamianie o zwrotach" ^"oznámení o nedoručitelnosti" ^"oznámenie o nedoručiteľnosti"
        kind none subject ^"értesítés a visszapattanási" ^"извещение об ошибке" ^"повідомлення про помилку доставки"
        kind none subject ^"geri dönme eylem bildirimi" ^"配送エラー処理通知" ^"退信行为通告"
        kind none subject ^"avis de rejet non" ^"returmail som ikke blev fanget" ^"returmelding som ikke ble fanget opp"
        kind none subject ^"viestin palautusilmoitus" ^"powiadomienie o nierozpoznanych zwrotach"
        kind none subject ^"nesrozumitelné oznámení o nedoručitelnosti" ^"nerozpoznané oznámenie o nedoručiteľnosti"
        kind none subject ^"ismeretlen visszapattanási értesítés" ^"недоставленное извещение об ошибке"
        kind none subject ^"повідомлення про не розпізнану помилку" ^"algılanamamış geri dönüş bildirimi"
        kind none subject ^"Ειδοποίηση ενέργειας επιστροφής" ^"Ειδοποίηση ακατανόητου επιστρεφόμενου"
        kind none subject ^"自動配送エラー処理の例外通知" ^"未捕获的退信通知" ^"바운스 행위 알림"
        # Mailman
        kind none subject ^"your message was rejected" ^"ihre nachricht wurde zurückgewiesen"
        kind none subject ^"votre message a été rejeté"
        kind none subject ^"su mensaje ha sido rech" ^"il tuo messaggio è stato rigettato" ^"a sua mensagem foi rejeitada"
        kind none subject ^"sua mensagem foi rejeitada" ^"uw bericht is geweigerd" ^"din meddelelse blev ikke godkendt"
        kind none subject ^"din anmälan blev inte godkänd" ^"meldingen din ble ikke godkjent" ^"viestisi on hylätty"
        kind none subject ^"twój list został odrzucony" ^"váš příspěvek byl odmítnut" ^"váš príspevok bol odmietnutý"
        kind none subject ^"üzeneted vissza lett utasítva" ^"ваше сообщение было отклонено"
        kind none subject ^"ваше повідомлення відхилено" ^"mesajınız reddedildi" ^"Το μήνυμά σας απορρίφθηκε"
        kind none subject ^"あなたのメールは拒否されました" ^"您的消息被拒绝了" ^"您的投書已遭退回" ^"당신의 메세지는 거절되었습니다"
        # Mailman, ezmlm
        kind none body "this is a mailman mailing list bounce action notice" "this is a probe message"
        kind none body "i'm managing the"
        # ezmlm in other languages
        kind none body "einige nachrichten der mailingliste" "messages provenant de la liste de diffusion"
        kind none body "mensajes para usted de la lista de correo" "i messaggi che ti invia la mailing list"
        kind none body "mailing list seem to have been bouncing" "mailing list lijken te bouncen"
        kind none body "сообщения из списка рассылки" "vracejí se mi zprávy pro vás z listu" "poczta kierowana do ciebie z listy"

        # Still trying.
        kind delay subject "delivery status notification (delay)" ^"delivery delayed:"
        kind delay subject "delayed mail (still being retried)" "postmaster warning: delayed"
        kind delay subject "could not send message for past" ^"warning: delayed mail" ^"delayed delivery" "(delay)"
        kind delay subject "has not yet been delivered" ^"delayed mail"
        kind delay subject ^"warning: message" "vertraagde mail" "retraso en la entrega" ^"mail delivery delayed"
        kind delay subject "delivery status notification: delayed" "verzögert"
        kind delay subject "zustellung verzögert" "remise différée" "remise retardée" "delivery has been delayed"
        kind delay subject "доставка отложена"

        # Delivered.
        kind success subject ^"bericht: ihre nachricht wurde zugestellt" ^"delivered:" ^"relayed:" ^"expanded:"
        kind success subject "successful mail delivery report" "mail delivery status report"
        kind success subject "письмо успешно доставлено" "delivery status notification: delivered"
        kind success subject "delivery notification: delivery has been successful" ^"doručeno:" ^"zugestellt:"
        kind success subject ^"remis :" ^"配信済み:" "メールが正常に配信されました" "邮件已成功送达"
        kind success subject "郵件已成功到達郵箱" "mail has been delivered successfully"
        kind success subject "delivery status notification (success)" "delivery status notification (relay)"

        # Not delivered.
        kind failure subject "undeliverable" "undelivered" "delivery failure" "delivery failed" "returned mail"
        kind failure subject "failure notice" "failure delivery" "mail delivery problem"
        kind failure subject "delivery status notification (failure)" "delivery notification: delivery has failed"
        kind failure subject "mail failure" "mail system error" "message undeliverable" "could not be delivered"
        kind failure subject "non-delivery" "delivery report (failure)" "delivery error" "delivery problem"
        kind failure subject "mail delivery fail" "failed mail" "unable to deliver" "error sending your mail"
        kind failure subject "mail status report" "message status - undeliverable" "non delivery report"
        kind failure subject "delivery status notification: error" "delivery status notification: failed"
        kind failure subject "nondeliverable" "not delivered" "delivery has failed" "undeliverable message"
        kind failure subject "bounced mail" "mail not delivered"
        kind failure subject ^"mail could not be delivered" ^"notice: mail delivery status"   # InterScan, Courier
        kind failure subject ^"error sending message ["             # XMail
        kind failure subject ^"unzustellbar" ^"nicht zustellbar" "unzustellbare" "nicht zugestellt" ^"non remis"
        kind failure subject "non distribu" "non délivré" "échec de la remise" "échec de remise"
        kind failure subject ^"no se puede entregar" ^"no se pudo entregar" "no entregado" "error de entrega"
        kind failure subject "non recapitabile" "mancato recapito" "não é possível entregar" "não entregue"
        kind failure subject "falha na entrega" "onbestelbaar" "niet-bezorgde mail" "kan inte leverer"
        kind failure subject "kan ikke leveres" "perillemeneminen epäonnistui" "toimittaminen epäonnistui"
        kind failure subject "nie można dostarczyć" "niedostarczalne" "nedoručitelné" "nedoručiteľné" "nedoručiteľná"
        kind failure subject "kézbesíthetetlen" "nelivrabil" "teslim edilemedi" "Αδύνατη η παράδοση"
        kind failure subject "не удается доставить" "недоставлен" "не доставлено" "неможливо доставити"
        kind failure subject "недоставленное"
        kind failure subject "配信不能" "配信エラー" "送信エラー" "メールエラー" "送信失敗" "配信できません" "未送达"
        kind failure subject "系统退信" "退信" "投递失败" "投遞失敗" "無法傳遞" "未傳遞的主旨" "無法遞送"
        kind failure subject "배달되지 않음" "배달 불가" "배달할 수 없음" "전송 실패" "לא ניתן למסירה" "تعذر التسليم"
        kind failure subject "list unknown" "too large message" "message distribution: authorization denied"   # Sympa
        kind failure subject "automatically rejected mail" ^"rejected:"                     # Sieve

        # People's programs. (Greek capitals are not folded.)
        kind autoReply subject ^"automatic reply" ^"auto:" ^"autoreply" ^"auto reply" ^"auto-reply" ^"out of office"
        kind autoReply subject ^"out of the office" "is out of the office" ^"automatische antwort"
        kind autoReply subject ^"abwesenheitsnotiz" ^"abwesenheit" ^"réponse automatique" ^"message d'absence"
        kind autoReply subject ^"absent du bureau" ^"absence" ^"respuesta automática" ^"fuera de la oficina"
        kind autoReply subject ^"risposta automatica" ^"fuori sede" ^"resposta automática" ^"automatisch antwoord"
        kind autoReply subject ^"afwezigheidsbericht" ^"automatiskt svar" ^"autosvar" ^"automatisk svar"
        kind autoReply subject ^"abwesend" ^"afwezig" ^"frånvaro" ^"fora do escritório" ^"nieobecno"
        kind autoReply subject ^"ute av kontoret" ^"automaattinen vastaus" ^"odpowiedź automatyczna"
        kind autoReply subject "automatyczna odpowied"              # Wirtualna Polska, in brackets
        kind autoReply subject ^"automatická odpověď" ^"automatická odpoveď" ^"automatikus válasz"
        kind autoReply subject ^"автоматический ответ" ^"автоответ" ^"автоматична відповідь" ^"otomatik yanıt"
        kind autoReply subject ^"Αυτόματη απάντηση" ^"自動応答" ^"自動返信" ^"自动答复" ^"自动回复" ^"自動回覆"
        kind autoReply subject ^"자동 회신" ^"i have received your mail" ^"我已收到您的"
        kind autoReply subject ^"auto-response for your message" ^"vacation"
        kind autoReply subject ^"fuera de oficina" ^"fraværsmelding" ^"autoodpowied" ^"poza biurem" ^"mimo kancelář"
        kind autoReply subject ^"răspuns automat" ^"resposta automàtica" ^"automatski odgovor" ^"samodejni odgovor"
        kind autoReply subject ^"автоматичен отговор" ^"нет на месте" ^"házon kívül" ^"ofis dışında" ^"automaatvastus"
        kind autoReply subject ^"automātiskā atbilde" ^"automatinis atsakymas" ^"trả lời tự động" ^"balasan otomatis"
        kind autoReply subject ^"מענה אוטומטי" ^"رد تلقائي" ^"ตอบกลับอัตโนมัติ" ^"자동응답" ^"부재 중"
        # help desks: Zendesk, Freshdesk, Request Tracker, osTicket
        kind autoReply subject ^"[request received]" ^"ticket received -" "] autoreply:" ^"support ticket opened"
        # challenges
        kind autoReply subject "(verify#" "verify#" "(action required)" "please confirm your message" "spamarrest"
        kind autoReply subject "sender verification"
        kind autoReply header return-path "spamblocker-challenge@"  # EarthLink, below "Re: " and the subject it asks about
        kind autoReply header x-spamarrest-noauth                   # Spam Arrest, below "Re: " too
        kind autoReply header return-path "@boxbe.com"              # Boxbe, below "Re: " too
        kind autoReply header x-bluebottle-request                  # Bluebottle, below "RE: "
        kind autoReply header message-id "-tmda-confirm>"           # TMDA
        kind autoReply header x-askversion                          # Active Spam Killer
        kind autoReply header precedence "auto_reply"               # autoresponders of hosting panels
        kind autoReply header x-autoreply
        kind autoReply header x-autorespond
        kind autoReply header x-autoresponse
        kind autoReply header x-loop "vacation" "autoresponder"

        # Feedback before ARF: AOL, Hotmail.
        kind complaint subject ^"email feedback report for ip" ^"client tos notification"
        kind complaint subject ^"complaint about message from" ^"abuse report"
        # Receipts: Exchange, Outlook, Thunderbird, Roundcube, SOGo, Kopano, grommunio.
        kind disposition subject ^"read:" ^"not read:" ^"return receipt (" ^"disposition notification" ^"gelesen:"
        kind disposition subject ^"ungelesen:" ^"empfangsbestätigung (" ^"lu :" ^"lu(s) :" ^"non lu(s) :"
        kind disposition subject ^"accusé de réception" ^"avis d'ouverture" ^"leído:" ^"no leído:" ^"acuse de recibo"
        kind disposition subject ^"letto:" ^"non letto:" ^"ricevuta di ritorno" ^"lida:" ^"lido:" ^"recibo de leitura"
        kind disposition subject ^"confirmação de leitura" ^"gelezen:" ^"ongelezen:" ^"leesbevestiging" ^"läst:"
        kind disposition subject ^"oläst:" ^"læst:" ^"kvittering" ^"lukukuittaus" ^"przeczytano:" ^"potwierdzenie"
        kind disposition subject ^"přečteno:" ^"potvrzení o" ^"potvrdenie o" ^"прочтено:" ^"прочитано:"
        kind disposition subject ^"не прочитано:" ^"уведомление о прочтении" ^"開封済み" ^"開封確認" ^"既読:" ^"未読:"
        kind disposition subject ^"your message has been read" ^"your message has been deleted!" ^"não lida:" ^"não lido:" ^"ler:"
        kind disposition subject ^"confirmação de leiura" ^"ontvangstbevestig" ^"mottagarkvitto" ^"mottagningskvitto"
        kind disposition subject ^"send kvittering" ^"ulæst:" ^"returkvittering" ^"ikke lest:" ^"les:"
        kind disposition subject ^"devolver recibo" ^"vastaanottokuittaus" ^"vastaus kuittaus" ^"luetut:" ^"lukemattomat:"
        kind disposition subject ^"nepřečtené:" ^"notifikácia o doručení (" ^"olvasási visszaigazolás" ^"tértivevény ("
        kind disposition subject ^"visszaigazolás (" ^"olvassa el:" ^"nem olvasott:" ^"уведомление о вручении ("
        kind disposition subject ^"повідомлення про прочитання" ^"підтвердження прочитання"
        kind disposition subject ^"повідомлення про отримання (" ^"alındı onayı (" ^"alındı bildirimi ("
        kind disposition subject ^"Αναφορά παράδοσης (" ^"Αποδεικτικό προβολής (" ^"发送回执" ^"回复回执" ^"已阅读" ^"没有读过"
        kind disposition subject ^"邮件已读" ^"您的邮件未被阅读" ^"收件回執" ^"回覆回條" ^"沒有讀取" ^"郵件已讀" ^"郵件未被閱讀"
        kind disposition subject ^"수신 확인" ^"받은사람 회신"
        kind disposition subject ^"已读" ^"已閱讀" ^"已讀取" ^"回执" ^"郵件回條" ^"읽음"

        # By the text, where the header says nothing.
        kind delay body "this is a warning message only" "this is a warning only"
        kind delay body "you do not need to resend your message" "has not yet been delivered"
        kind delay body "delivery attempts will continue" "will keep trying until message is" "this is just a warning"
        kind delay body "delivery is delayed to these recipients" "will retry for"
        kind delay body "please note that this is only a temporary failure report" "письмо еще не доставлено"
        kind delay body "dit is enkel een waarschuwing"
        kind delay body "hasn't been delivered yet" "temporary problem delivering your message"              # Exchange, Gmail
        kind delay body "** delivery incomplete **" "you'll be notified if the delivery fails permanently"   # Gmail
        kind delay body "technical details of temporary failure" "message still undelivered after"  # Gmail, Sendmail
        kind delay body "delays in delivering your message"                                         # Courier
        kind delay body "message delivery has been delayed"                                         # MailEnable
        # Gmail and Exchange in other languages
        kind delay body "un problème temporaire est survenu lors de la distribution" "** consegna non completata **"
        kind delay body "se seguirá tratando de realizar la entrega" "seguirá tratando de entregar este mensaje"
        kind delay body "se retrasó la entrega a estos destinatarios"
        kind success body "your message was successfully delivered" "message delivered successfully"
        kind success body "was successfully delivered to the destination" "successful delivery notifications"
        kind success body "было успешно доставлено"                                                # Yandex
        # what many of those say who leave the subject as it was, or write one of their own
        kind failure body "could not be delivered" "couldn't be delivered" "cannot be delivered" "can't be delivered"
        kind failure body "was not delivered" "wasn't delivered" "were not delivered" "has not been delivered"
        kind failure body "unable to deliver" "wasn't able to deliver" "was undeliverable" "is undeliverable"
        kind failure body "could not deliver" "failed to deliver" "delivery failed" "delivery has failed"
        kind failure body "could not be sent" "did not reach" "permanent error" "permanent failure"
        kind failure body "no such user" "user unknown" "unknown user" "not a valid user"
        kind failure body "nicht zugestellt werden" "wurde nicht zugestellt" "n'a pas pu être" "n'a pas été remis"
        kind failure body "no se pudo entregar" "no ha podido ser entregado" "non è stato recapitato"
        kind failure body "non è stato possibile recapitare" "não pôde ser entregue" "não foi possível entregar"
        kind failure body "kon niet worden" "kunde inte levereras" "kunne ikke leveres"
        kind failure body "nie można było dostarczyć" "nie mogła zostać dostarczona" "nemohla být doručena"
        kind failure body "не может быть доставлено" "не было доставлено" "не удалось доставить"
        kind failure body "配信できませんでした" "送信できませんでした" "お届けできませんでした" "无法送达" "投递失败" "無法傳遞" "無法投遞"
        kind failure body "배달하지 못했습니다" "전송되지 못했습니다"
        """#
}
