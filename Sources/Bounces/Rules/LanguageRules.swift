/// What mail systems say in other languages.
enum LanguageRules {
    static let table = #"""
        ## German
        "benutzer nicht bekannt"                      userUnknown                   # web.de
        "empfänger unbekannt"                         userUnknown                   # GroupWise, Tobit
        "unbekannter empfänger"                       userUnknown                   # Tobit
        "mailbox voll"                                mailboxFull                   # T-Online
        "postfach" ... "voll"                         mailboxFull                   # Exchange, Gmail
        "speichervolumen"                             mailboxFull                   # web.de
        "zuviele mails auf dem server"                mailboxFull                   # web.de
        "nachricht ist zu groß"                       messageTooLarge               # Exchange, Gmail
        "nachricht blockiert"                         spam                          # Gmail
        "nicht im domino"                             userUnknown                   # Domino
        "domain" ... "nicht gefunden"                 domainUnknown                 # Gmail
        "e-mail-konto" ... "nicht vorhanden"          userUnknown                   # Exchange 2003
        "wurde bei" ... "nicht gefunden"              userUnknown                   # Exchange Online
        "nachricht ist größer"                        messageTooLarge               # Exchange 2003
        "domäne nicht gefunden"                       domainUnknown                 # Exchange
        "absender" ... "existiert nicht"              senderRejected                # the next row's words, of a sender
        "domain" ... "existiert nicht"                domainUnknown                 # the same, of a domain
        "teilnehmer" ... "existiert nicht"            userUnknown                   # T-Online
        "konto" ... "existiert nicht"                 userUnknown                   # T-Online's words, of other things than a subscriber
        "adresse" ... "existiert nicht"               userUnknown                   # T-Online's words, of other things than a subscriber
        "empfänger" ... "existiert nicht"             userUnknown                   # T-Online's words, of other things than a subscriber
        "benutzer" ... "existiert nicht"              userUnknown                   # T-Online's words, of other things than a subscriber
        "postfach" ... "existiert nicht"              userUnknown                   # T-Online's words, of other things than a subscriber
        "adresse" ... "nicht gefunden"                userUnknown                   # Gmail, Exchange
        "empfänger" ... "nicht gefunden"              userUnknown                   # Exchange

        ## French
        "adresse introuvable"                         userUnknown                   # Gmail
        "adresse est introuvable"                     userUnknown                   # Gmail
        "pas trouvé l'adresse"                        userUnknown                   # Exchange
        "destinataire inconnu"                        userUnknown                   # remote hosts of the corpus
        "destinataire invalide"                       userUnknown                   # Orange, La Poste
        "destinataire pleine"                         mailboxFull                   # Orange
        "boîte" ... "pleine"                          mailboxFull                   # Exchange
        "aux lettres d" ... "sactiv"                  mailboxDisabled               # remote hosts of the corpus; accents are often lost on the way
        "compte du destinataire est bloque"           mailboxDisabled               # La Poste
        "emetteur invalide"                           senderRejected                # Orange, La Poste
        "ip source bloquee"                           blocked                       # Orange
        "trop de connexions"                          tooManyConnections            # Orange
        "mail rejete"                                 spam                          # Orange
        "message bloqué"                              spam                          # Gmail
        "entrée est introuvable"                      userUnknown                   # Exchange
        "est introuvable sur"                         userUnknown                   # Exchange Online
        "domaine" ... "introuvable"                   domainUnknown                 # Gmail
        "trop volumineux"                             messageTooLarge               # Exchange
        "expéditeur" ... "n'existe pas"               senderRejected                # the next rows' words, of a sender
        "domaine" ... "n'existe pas"                  domainUnknown                 # the same, of a domain
        "compte" ... "n'existe pas"                   userUnknown                   # Exchange 2003
        "adresse" ... "n'existe pas"                  userUnknown                   # Exchange 2003's words, of other things than an account
        "destinataire" ... "n'existe pas"             userUnknown                   # Exchange 2003's words, of other things than an account
        "utilisateur" ... "n'existe pas"              userUnknown                   # Exchange 2003's words, of other things than an account

        ## Spanish
        "encontrado la dirección"                     userUnknown                   # Gmail
        "encontró la dirección"                       userUnknown                   # Gmail, Latin America
        "encontrado el dominio"                       domainUnknown                 # Gmail
        "buzón" ... "lleno"                           mailboxFull                   # Exchange
        "bandeja de entrada" ... "llena"              mailboxFull                   # Gmail
        "mensaje demasiado grande"                    messageTooLarge               # Gmail, Exchange
        "mensaje bloqueado"                           spam                          # Gmail
        "encontró el dominio"                         domainUnknown                 # Gmail, Latin America
        "dirección" ... "no se encuentra"             userUnknown                   # Exchange
        "mensaje es demasiado grande"                 messageTooLarge               # Exchange
        "remitente" ... "no existe"                   senderRejected                # the next rows' words, of a sender
        "dominio" ... "no existe"                     domainUnknown                 # the same, of a domain
        "cuenta" ... "no existe"                      userUnknown                   # Exchange 2003
        "dirección" ... "no existe"                   userUnknown                   # Exchange 2003's words, of other things than an account
        "destinatario" ... "no existe"                userUnknown                   # Exchange 2003's words, of other things than an account
        "usuario" ... "no existe"                     userUnknown                   # Exchange 2003's words, of other things than an account
        "buzón" ... "no existe"                       userUnknown                   # Exchange 2003's words, of other things than an account

        ## Italian
        "indirizzo non trovato"                       userUnknown                   # Gmail
        "casella" ... "piena"                         mailboxFull                   # Gmail, Exchange
        "messaggio troppo grande"                     messageTooLarge               # Gmail
        "supera il limite delle dimensioni"           messageTooLarge               # Gmail
        "messaggio bloccato"                          spam                          # Gmail
        "trovare l'indirizzo"                         userUnknown                   # Exchange
        "non è stato trovato in"                      userUnknown                   # Exchange Online
        "cassetta postale" ... "piena"                mailboxFull                   # Exchange
        "messaggio è troppo grande"                   messageTooLarge               # Exchange
        "mittente" ... "non esiste"                   senderRejected                # the next rows' words, of a sender
        "dominio" ... "non esiste"                    domainUnknown                 # the same, of a domain
        "account" ... "non esiste"                    userUnknown                   # Exchange 2003
        "indirizzo" ... "non esiste"                  userUnknown                   # Exchange 2003's words, of other things than an account
        "utente" ... "non esiste"                     userUnknown                   # Exchange 2003's words, of other things than an account
        "indirizzo" ... "inesistente"                 userUnknown                   # Gmail

        ## Portuguese
        "endereço não encontrado"                     userUnknown                   # Gmail
        "endereço não foi encontrado"                 userUnknown                   # Gmail
        "caixa" ... "cheia"                           mailboxFull                   # Gmail, Exchange
        "mensagem muito grande"                       messageTooLarge               # Gmail
        "mensagem bloqueada"                          spam                          # Gmail
        "endereço de email" ... "não foi encontrado"  userUnknown                   # Exchange
        "não foi encontrado em"                       userUnknown                   # Exchange Online
        "mensagem é demasiado grande"                 messageTooLarge               # Exchange
        "remetente" ... "não existe"                  senderRejected                # the next rows' words, of a sender
        "domínio" ... "não existe"                    domainUnknown                 # the same, of a domain
        "conta" ... "não existe"                      userUnknown                   # Exchange 2003
        "endereço" ... "não existe"                   userUnknown                   # Exchange 2003's words, of other things than an account
        "usuário" ... "não existe"                    userUnknown                   # Exchange 2003's words, of other things than an account

        ## Dutch
        "adres niet gevonden"                         userUnknown                   # Gmail
        "adres kan niet worden gevonden"              userUnknown                   # Gmail, Exchange
        "postvak" ... " vol"                          mailboxFull                   # Exchange
        "bericht te groot"                            messageTooLarge               # Gmail
        "bericht geblokkeerd"                         spam                          # Gmail
        "e-mailadres is niet gevonden"                userUnknown                   # Exchange
        "is niet gevonden op"                         userUnknown                   # Exchange Online
        "bericht is te groot"                         messageTooLarge               # Exchange
        "mailaccount" ... "bestaat niet"              userUnknown                   # Exchange 2003
        "mailadres" ... "bestaat niet"                userUnknown                   # Exchange 2003's words, of other things than an account
        "gebruiker" ... "bestaat niet"                userUnknown                   # Exchange 2003's words, of other things than an account

        ## Swedish, Danish, Norwegian, Finnish
        "adressen hittades inte"                      userUnknown                   # Gmail, Exchange
        "postlåda" ... "full"                         mailboxFull                   # Exchange
        "adressen blev ikke fundet"                   userUnknown                   # Gmail
        "postkasse" ... "fuld"                        mailboxFull                   # Exchange
        "adressen ble ikke funnet"                    userUnknown                   # Gmail
        "osoitetta ei löydy"                          userUnknown                   # Gmail
        "att hitta e-postadressen"                    userUnknown                   # Exchange
        "hittades inte på"                            userUnknown                   # Exchange Online
        "postilaatikko on täynnä"                     mailboxFull                   # Exchange
        "postkontot" ... "finns inte"                 userUnknown                   # Exchange 2003
        "mottagaren" ... "finns inte"                 userUnknown                   # Exchange 2003's words, of other things than an account
        "kontoen" ... "findes ikke"                   userUnknown                   # Exchange 2003
        "modtageren" ... "findes ikke"                userUnknown                   # Exchange 2003's words, of other things than an account

        ## Polish, Czech, Slovak, Hungarian, Romanian, Greek, Turkish
        "nie znaleziono adresu"                       userUnknown                   # Gmail
        "adresa nebyla nalezena"                      userUnknown                   # Gmail
        "permanentní chyba na straně uživatele"       userUnknown                   # Seznam
        "schránka" ... "plná"                         mailboxFull                   # Seznam, Exchange
        "a cím nem található"                         userUnknown                   # Gmail
        "adres bulunamadı"                            userUnknown                   # Gmail
        "nie znaleziono użytkownika"                  userUnknown                   # Exchange Online
        "pojemność konta"                             mailboxFull                   # Onet
        "postaládája megtelt"                         mailboxFull                   # Exchange
        "posta kutusu dolu"                           mailboxFull                   # Exchange
        "konto" ... "nie istnieje"                    userUnknown                   # Exchange 2003, Onet
        "adres" ... "nie istnieje"                    userUnknown                   # Exchange 2003's words, of other things than an account
        "użytkownik" ... "nie istnieje"               userUnknown                   # Exchange 2003's words, of other things than an account

        ## Russian, Ukrainian
        "адрес не найден"                             userUnknown                   # Gmail
        "пользователь не найден"                      userUnknown                   # Mail.ru
        "нет такого пользователя"                     userUnknown                   # Mail.ru, Yandex
        "ящик" ... "переполнен"                       mailboxFull                   # Exchange, Mail.ru
        "адресу не знайдено"                          userUnknown                   # Gmail
        "электронной почты не найден"                 userUnknown                   # Exchange
        "сообщение слишком большое"                   messageTooLarge               # Exchange
        "отправител" ... "не существует"              senderRejected                # the next rows' words, of a sender
        "домен" ... "не существует"                   domainUnknown                 # the same, of a domain
        "учетная запись" ... "не существует"          userUnknown                   # Exchange 2003
        "пользовател" ... "не существует"             userUnknown                   # Exchange 2003's words, of other things than an account
        "адрес" ... "не существует"                   userUnknown                   # Exchange 2003's words, of other things than an account
        "ящик" ... "не существует"                    userUnknown                   # Exchange 2003's words, of other things than an account

        ## Japanese
        "アドレス不明"                                userUnknown                   # Gmail
        "アドレスが見つから"                          userUnknown                   # Gmail
        "メールアドレスが見つかりません"              userUnknown                   # KDDI
        "宛先不明"                                        userUnknown                   # Japanese carriers, by their help pages
        "受信者が存在していない"                      userUnknown                   # grommunio
        "ディレクトリでは見つかりません"              undetermined                  # Domino: the name may be there under another domain
        "リストにありません"                          undetermined                  # Notes: the name may be there under another domain
        "メールボックスが一杯"                        mailboxFull                   # grommunio
        "メールサイズの制限超過"                      messageTooLarge               # Gmail
        "サイズが制限を超えて"                        messageTooLarge               # Gmail
        "メールのブロック"                            spam                          # Gmail
        "でメールがブロックされました"                spam                          # Gmail
        "電子メール アドレスが見つかりません"                          userUnknown                   # Exchange
        "メールボックスがいっぱい"                                mailboxFull                   # Exchange
        "サイズが大きすぎ"                                    messageTooLarge               # Exchange
        "送信者" ... "存在しません"                            senderRejected                # the next rows' words, of a sender
        "ドメイン" ... "存在しません"                           domainUnknown                 # the same, of a domain
        "アカウント" ... "存在しません"                          userUnknown                   # Exchange 2003
        "アドレス" ... "存在しません"                           userUnknown                   # Exchange 2003's words, of other things than an account
        "ユーザー" ... "存在しません"                           userUnknown                   # Exchange 2003's words, of other things than an account

        ## Chinese
        "找不到地址"                                  userUnknown                   # Gmail
        "未开通qq邮箱"                                userUnknown                   # QQ
        "邮箱已满"                                    mailboxFull                   # grommunio, NetEase
        "郵箱已滿"                                    mailboxFull                   # grommunio
        "邮件过大"                                    messageTooLarge               # grommunio
        "郵件過大"                                    messageTooLarge               # grommunio
        "垃圾邮件"                                    spam                          # NetEase, Coremail
        "无法连接上对方服务器"                        networkError                  # Coremail
        "电子邮件地址找不到"                                   userUnknown                   # Exchange
        "用户不存在"                                       userUnknown                   # QQ
        "收件人不存在"                                      userUnknown                   # NetEase
        "收件人并不存在"                                     userUnknown                   # grommunio
        "收件人並不存在"                                     userUnknown                   # grommunio
        "空间不足"                                        mailboxFull                   # QQ

        ## Korean
        "주소를 찾을 수 없"                           userUnknown                   # Gmail
        "용량" ... "초과"                             mailboxFull                   # Naver, Daum
        "사서함이 꽉"                                      mailboxFull                   # Exchange
        "발신자" ... "존재하지 않"                            senderRejected                # the next rows' words, of a sender
        "도메인" ... "존재하지 않"                            domainUnknown                 # the same, of a domain
        "사용자" ... "존재하지 않"                            userUnknown                   # Naver, Daum
        "계정" ... "존재하지 않"                             userUnknown                   # Naver, Daum
        "주소" ... "존재하지 않"                             userUnknown                   # Naver, Daum
        "존재하지 않는 사용자"                                 userUnknown                   # Naver, Daum
        "존재하지 않는 메일"                                  userUnknown                   # Naver, Daum
        "사람을 찾을 수 없"                                  userUnknown                   # Exchange
        "가득 찼"                                        mailboxFull                   # Naver, Exchange: mailbox
        "휴면"                                          mailboxDisabled               # Naver, Daum: an account that sleeps

        ## Vietnamese, Indonesian, Thai, Arabic, Hebrew
        """#
}
