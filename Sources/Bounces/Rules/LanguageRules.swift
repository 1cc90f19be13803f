/// What mail systems say in other languages.
enum LanguageRules {
    static let table = #"""
        ## German
        "benutzer nicht bekannt"                      userUnknown                   # web.de
        "empfänger unbekannt"                         userUnknown                   # GroupWise, Tobit
        "unbekannter empfänger"                       userUnknown                   # Tobit
        "unbekannter benutzer"                        userUnknown                   # providers
        "mailbox voll"                                mailboxFull                   # T-Online
        "mailbox ist voll"                            mailboxFull                   # providers
        "postfach" ... "voll"                         mailboxFull                   # Exchange, Gmail
        "postfach" ... "deaktiviert"                  mailboxDisabled               # providers
        "speichervolumen"                             mailboxFull                   # web.de
        "zuviele mails auf dem server"                mailboxFull                   # web.de
        "nachricht ist zu groß"                       messageTooLarge               # Exchange, Gmail
        "nachricht blockiert"                         spam                          # Gmail
        "nicht im domino"                             userUnknown                   # Domino
        "domain" ... "nicht gefunden"                 domainUnknown                 # Gmail
        "empfänger ist unbekannt"                     userUnknown                   # providers
        "benutzer unbekannt"                          userUnknown                   # providers
        "unbekannte adresse"                          userUnknown                   # providers
        "e-mail-konto" ... "nicht vorhanden"          userUnknown                   # Exchange 2003
        "wurde bei" ... "nicht gefunden"              userUnknown                   # Exchange Online
        "postfach" ... "überfüllt"                    mailboxFull                   # providers
        "speicherplatz"                               mailboxFull                   # providers
        "postfach" ... "gesperrt"                     mailboxDisabled               # providers
        "nachricht ist größer"                        messageTooLarge               # Exchange 2003
        "als spam "                                   spam                          # filters
        "enthält einen virus"                         virus                         # filters
        "domäne nicht gefunden"                       domainUnknown                 # Exchange
        "unbekannte domain"                           domainUnknown                 # providers
        "absender" ... "existiert nicht"              senderRejected                # providers
        "domain" ... "existiert nicht"                domainUnknown                 # providers
        "existiert nicht"                             userUnknown                   # Gmail, T-Online, providers: account, mailbox, recipient, subscriber
        "adresse" ... "nicht gefunden"                userUnknown                   # Gmail, Exchange
        "empfänger" ... "nicht gefunden"              userUnknown                   # Exchange, providers
        "benutzer" ... "nicht gefunden"               userUnknown                   # providers
        "empfängeradresse unbekannt"                  userUnknown                   # providers
        "unbekannter nutzer"                          userUnknown                   # providers
        "kein solcher benutzer"                       userUnknown                   # providers
        "kontingent" ... "überschritten"              mailboxFull                   # providers
        "konto" ... "deaktiviert"                     mailboxDisabled               # providers
        "konto" ... "gesperrt"                        mailboxDisabled               # providers
        "nachricht zu groß"                           messageTooLarge               # providers
        "virus gefunden"                              virus                         # providers
        "ip-adresse" ... "gesperrt"                   blocked                       # providers
        "relay nicht erlaubt"                         relayDenied                   # providers
        "zu viele nachrichten"                        rateLimited                   # providers

        ## French
        "adresse introuvable"                         userUnknown                   # Gmail
        "adresse est introuvable"                     userUnknown                   # Gmail
        "pas trouvé l'adresse"                        userUnknown                   # Exchange
        "destinataire inconnu"                        userUnknown                   # providers
        "utilisateur inconnu"                         userUnknown                   # providers
        "utilisateur est inconnu"                     userUnknown                   # providers
        "destinataire invalide"                       userUnknown                   # Orange, La Poste
        "compte" ... "désactivé"                      mailboxDisabled               # providers
        "destinataire pleine"                         mailboxFull                   # Orange
        "boîte" ... "pleine"                          mailboxFull                   # Exchange
        "quota" ... "dépassé"                         mailboxFull                   # providers
        "aux lettres d" ... "sactiv"                  mailboxDisabled               # providers; accents are often lost on the way
        "compte du destinataire est bloque"           mailboxDisabled               # La Poste
        "emetteur invalide"                           senderRejected                # Orange, La Poste
        "ip source bloquee"                           blocked                       # Orange
        "trop de connexions"                          tooManyConnections            # Orange
        "mail rejete"                                 spam                          # Orange
        "message bloqué"                              spam                          # Gmail
        "entrée est introuvable"                      userUnknown                   # Exchange
        "est introuvable sur"                         userUnknown                   # Exchange Online
        "domaine" ... "introuvable"                   domainUnknown                 # Gmail
        "adresse inconnue"                            userUnknown                   # providers
        "pas été trouvé"                              userUnknown                   # providers
        "boite pleine"                                mailboxFull                   # providers, without accents
        "trop volumineux"                             messageTooLarge               # Exchange
        "considéré comme du spam"                     spam                          # filters
        "indésirable"                                 spam                          # filters
        "contient un virus"                           virus                         # filters
        "domaine inconnu"                             domainUnknown                 # providers
        "expéditeur" ... "n'existe pas"               senderRejected                # providers
        "domaine" ... "n'existe pas"                  domainUnknown                 # providers
        "n'existe pas"                                userUnknown                   # Gmail, providers: user, address, account
        "domínio" ... "inexistente"                   domainUnknown                 # providers
        "dominio" ... "inexistente"                   domainUnknown                 # providers
        "domaine" ... "inexistant"                    domainUnknown                 # providers
        "inexist"                                     userUnknown                   # providers, in Spanish and Portuguese too: inexistant, inexistente
        "aucun utilisateur"                           userUnknown                   # providers
        "stockage insuffisant"                        mailboxFull                   # providers
        "compte suspendu"                             mailboxDisabled               # providers
        "message trop gros"                           messageTooLarge               # providers
        "taille du message"                           messageTooLarge               # providers
        "comme spam"                                  spam                          # filters
        "comme un spam"                               spam                          # filters
        "adresse ip" ... "bloquée"                    blocked                       # providers
        "liste noire"                                 blocked                       # providers
        "relais refusé"                               relayDenied                   # providers
        "trop de messages"                            rateLimited                   # providers

        ## Spanish
        "encontrado la dirección"                     userUnknown                   # Gmail
        "encontró la dirección"                       userUnknown                   # Gmail, Latin America
        "usuario desconocido"                         userUnknown                   # providers
        "destinatario desconocido"                    userUnknown                   # providers
        "encontrado el dominio"                       domainUnknown                 # Gmail
        "buzón" ... "lleno"                           mailboxFull                   # Exchange
        "bandeja de entrada" ... "llena"              mailboxFull                   # Gmail
        "mensaje demasiado grande"                    messageTooLarge               # Gmail, Exchange
        "mensaje bloqueado"                           spam                          # Gmail
        "encontró el dominio"                         domainUnknown                 # Gmail, Latin America
        "dirección" ... "no se encuentra"             userUnknown                   # Exchange
        "casilla llena"                               mailboxFull                   # providers in Latin America
        "cuota excedida"                              mailboxFull                   # providers
        "mensaje es demasiado grande"                 messageTooLarge               # Exchange
        "como spam"                                   spam                          # filters
        "correo no deseado"                           spam                          # filters
        "contiene un virus"                           virus                         # filters
        "dominio desconocido"                         domainUnknown                 # providers
        "remitente" ... "no existe"                   senderRejected                # providers
        "dominio" ... "no existe"                     domainUnknown                 # providers
        "no existe"                                   userUnknown                   # Gmail, providers: user, account, address
        "destinatario no encontrado"                  userUnknown                   # providers
        "destinatario inválido"                       userUnknown                   # providers
        "superado su cuota"                           mailboxFull                   # providers
        "cuenta" ... "suspendida"                     mailboxDisabled               # providers
        "cuenta" ... "deshabilitada"                  mailboxDisabled               # providers
        "cuenta" ... "bloqueada"                      mailboxDisabled               # providers
        "por spam"                                    spam                          # filters
        "lista negra"                                 blocked                       # providers, in Portuguese too
        "demasiados mensajes"                         rateLimited                   # providers
        "límite de envío"                             rateLimited                   # hosting panels

        ## Italian
        "indirizzo non trovato"                       userUnknown                   # Gmail
        "utente sconosciuto"                          userUnknown                   # providers
        "destinatario sconosciuto"                    userUnknown                   # providers
        "casella" ... "piena"                         mailboxFull                   # Gmail, Exchange
        "messaggio troppo grande"                     messageTooLarge               # Gmail
        "supera il limite delle dimensioni"           messageTooLarge               # Gmail
        "messaggio bloccato"                          spam                          # Gmail
        "trovare l'indirizzo"                         userUnknown                   # Exchange
        "non è stato trovato in"                      userUnknown                   # Exchange Online
        "cassetta postale" ... "piena"                mailboxFull                   # Exchange
        "quota superata"                              mailboxFull                   # providers
        "casella disattivata"                         mailboxDisabled               # providers
        "messaggio è troppo grande"                   messageTooLarge               # Exchange
        "dominio inesistente"                         domainUnknown                 # providers
        "inesistente"                                 userUnknown                   # Gmail, providers: user, mailbox, address
        "mittente" ... "non esiste"                   senderRejected                # providers
        "dominio" ... "non esiste"                    domainUnknown                 # providers
        "non esiste"                                  userUnknown                   # providers
        "spazio esaurito"                             mailboxFull                   # providers
        "account disabilitato"                        mailboxDisabled               # providers
        "casella sospesa"                             mailboxDisabled               # providers
        "come spam"                                   spam                          # filters
        "lista nera"                                  blocked                       # providers

        ## Portuguese
        "endereço não encontrado"                     userUnknown                   # Gmail
        "endereço não foi encontrado"                 userUnknown                   # Gmail
        "usuário desconhecido"                        userUnknown                   # providers
        "caixa" ... "cheia"                           mailboxFull                   # Gmail, Exchange
        "mensagem muito grande"                       messageTooLarge               # Gmail
        "mensagem bloqueada"                          spam                          # Gmail
        "endereço de email" ... "não foi encontrado"  userUnknown                   # Exchange
        "não foi encontrado em"                       userUnknown                   # Exchange Online
        "usuário não encontrado"                      userUnknown                   # providers in Brazil
        "utilizador desconhecido"                     userUnknown                   # providers in Portugal
        "destinatário desconhecido"                   userUnknown                   # providers
        "cota excedida"                               mailboxFull                   # providers in Brazil
        "mensagem é demasiado grande"                 messageTooLarge               # Exchange
        "remetente" ... "não existe"                  senderRejected                # providers
        "domínio" ... "não existe"                    domainUnknown                 # providers
        "não existe"                                  userUnknown                   # Gmail, providers: account, user
        "conta desativada"                            mailboxDisabled               # providers
        "conta suspensa"                              mailboxDisabled               # providers
        "caixa postal bloqueada"                      mailboxDisabled               # providers
        "muitas mensagens"                            rateLimited                   # providers
        "limite de envio"                             rateLimited                   # hosting panels

        ## Dutch
        "adres niet gevonden"                         userUnknown                   # Gmail
        "adres kan niet worden gevonden"              userUnknown                   # Gmail, Exchange
        "gebruiker onbekend"                          userUnknown                   # providers
        "onbekende gebruiker"                         userUnknown                   # providers
        "postvak" ... " vol"                          mailboxFull                   # Exchange
        "bericht te groot"                            messageTooLarge               # Gmail
        "bericht geblokkeerd"                         spam                          # Gmail
        "e-mailadres is niet gevonden"                userUnknown                   # Exchange
        "is niet gevonden op"                         userUnknown                   # Exchange Online
        "onbekend adres"                              userUnknown                   # providers
        "mailbox is vol"                              mailboxFull                   # providers
        "bericht is te groot"                         messageTooLarge               # Exchange
        "onbekend domein"                             domainUnknown                 # providers
        "domein" ... "bestaat niet"                   domainUnknown                 # providers
        "bestaat niet"                                userUnknown                   # Exchange 2003, providers
        "onbekende ontvanger"                         userUnknown                   # providers
        "mailbox vol "                                mailboxFull                   # providers

        ## Swedish, Danish, Norwegian, Finnish
        "adressen hittades inte"                      userUnknown                   # Gmail, Exchange
        "okänd användare"                             userUnknown                   # providers
        "postlåda" ... "full"                         mailboxFull                   # Exchange
        "adressen blev ikke fundet"                   userUnknown                   # Gmail
        "ukendt bruger"                               userUnknown                   # providers
        "postkasse" ... "fuld"                        mailboxFull                   # Exchange
        "adressen ble ikke funnet"                    userUnknown                   # Gmail
        "ukjent bruker"                               userUnknown                   # providers
        "osoitetta ei löydy"                          userUnknown                   # Gmail
        "att hitta e-postadressen"                    userUnknown                   # Exchange
        "hittades inte på"                            userUnknown                   # Exchange Online
        "käyttäjää ei löydy"                          userUnknown                   # providers
        "postilaatikko on täynnä"                     mailboxFull                   # Exchange
        "domänen" ... "finns inte"                    domainUnknown                 # providers
        "finns inte"                                  userUnknown                   # Exchange 2003, providers
        "okänd mottagare"                             userUnknown                   # providers
        "okänd adress"                                userUnknown                   # providers
        "brevlåda" ... "full"                         mailboxFull                   # providers
        "domænet" ... "findes ikke"                   domainUnknown                 # providers
        "findes ikke"                                 userUnknown                   # Exchange 2003, providers
        "ukendt modtager"                             userUnknown                   # providers
        "domenet" ... "finnes ikke"                   domainUnknown                 # providers
        "finnes ikke"                                 userUnknown                   # providers
        "ukjent mottaker"                             userUnknown                   # providers
        "postboks" ... "full"                         mailboxFull                   # providers
        "ei ole olemassa"                             userUnknown                   # providers
        "tuntematon käyttäjä"                         userUnknown                   # providers
        "vastaanottajaa ei löydy"                     userUnknown                   # providers

        ## Polish, Czech, Slovak, Hungarian, Romanian, Greek, Turkish
        "nie znaleziono adresu"                       userUnknown                   # Gmail
        "nieznany użytkownik"                         userUnknown                   # providers
        "skrzynka" ... "pełna"                        mailboxFull                   # providers
        "adresa nebyla nalezena"                      userUnknown                   # Gmail
        "permanentní chyba na straně uživatele"       userUnknown                   # Seznam
        "neznámý uživatel"                            userUnknown                   # providers
        "schránka" ... "plná"                         mailboxFull                   # Seznam, Exchange
        "a cím nem található"                         userUnknown                   # Gmail
        "adres bulunamadı"                            userUnknown                   # Gmail
        "nie znaleziono użytkownika"                  userUnknown                   # Exchange Online
        "nie ma takiego użytkownika"                  userUnknown                   # providers
        "konto nieaktywne"                            mailboxDisabled               # providers
        "pojemność konta"                             mailboxFull                   # Onet
        "skrzynka przepełniona"                       mailboxFull                   # providers
        "postaládája megtelt"                         mailboxFull                   # Exchange
        "posta kutusu dolu"                           mailboxFull                   # Exchange
        "domena" ... "nie istnieje"                   domainUnknown                 # providers
        "nie istnieje"                                userUnknown                   # Exchange 2003, Onet, providers
        "brak takiego"                                userUnknown                   # providers
        "nieznany odbiorca"                           userUnknown                   # providers
        "adresat nieznany"                            userUnknown                   # providers
        "pojemności skrzynki"                         mailboxFull                   # providers
        "konto" ... "zablokowane"                     mailboxDisabled               # providers
        "konto" ... "zawieszone"                      mailboxDisabled               # providers
        "doména" ... "neexistuje"                     domainUnknown                 # providers, in Slovak too
        "neexistuje"                                  userUnknown                   # providers, in Slovak too
        "uživatel nenalezen"                          userUnknown                   # providers
        "překročena kvóta"                            mailboxFull                   # providers
        "ismeretlen felhasználó"                      userUnknown                   # providers
        "nincs ilyen felhasználó"                     userUnknown                   # providers
        "postafiók megtelt"                           mailboxFull                   # providers
        "utilizator necunoscut"                       userUnknown                   # providers
        "utilizatorul nu există"                      userUnknown                   # providers
        "poștală este plină"                          mailboxFull                   # providers
        "γνωστος χρήστης"                             userUnknown                   # providers
        "δεν υπάρχει"                                 userUnknown                   # providers
        "bilinmeyen kullanıcı"                        userUnknown                   # providers
        "kullanıcı bulunamadı"                        userUnknown                   # providers
        "kullanıcı yok"                               userUnknown                   # providers
        "kota aşıldı"                                 mailboxFull                   # providers

        ## Russian, Ukrainian
        "адрес не найден"                             userUnknown                   # Gmail
        "пользователь не найден"                      userUnknown                   # Mail.ru
        "нет такого пользователя"                     userUnknown                   # Mail.ru, Yandex
        "неизвестный пользователь"                    userUnknown                   # providers
        "ящик" ... "переполнен"                       mailboxFull                   # Exchange, Mail.ru
        "адресу не знайдено"                          userUnknown                   # Gmail
        "электронной почты не найден"                 userUnknown                   # Exchange
        "ящик заблокирован"                           mailboxDisabled               # providers
        "учетная запись отключена"                    mailboxDisabled               # providers
        "сообщение слишком большое"                   messageTooLarge               # Exchange
        "похоже на спам"                              spam                          # filters
        "домен не найден"                             domainUnknown                 # providers
        "отправител" ... "не существует"              senderRejected                # providers
        "домен" ... "не существует"                   domainUnknown                 # providers
        "не существует"                               userUnknown                   # Exchange 2003, providers
        "такого пользователя нет"                     userUnknown                   # providers
        "пользователь неизвестен"                     userUnknown                   # providers
        "получатель не найден"                        userUnknown                   # providers
        "неизвестный получатель"                      userUnknown                   # providers
        "ящик не найден"                              userUnknown                   # providers
        "превышена квота"                             mailboxFull                   # providers
        "ящик получателя полон"                       mailboxFull                   # providers
        "аккаунт" ... "заблокирован"                  mailboxDisabled               # providers
        "аккаунт отключен"                            mailboxDisabled               # providers
        "как спам"                                    spam                          # filters
        "признано спамом"                             spam                          # filters
        "подозрение на спам"                          spam                          # filters
        "в черном списке"                             blocked                       # providers
        "в чёрном списке"                             blocked                       # providers, so spelt

        ## Japanese
        "アドレス不明"                                userUnknown                   # Gmail
        "アドレスが見つから"                          userUnknown                   # Gmail
        "メールアドレスが見つかりません"              userUnknown                   # KDDI
        "宛先不明"                                    userUnknown                   # ISPs
        "受信者が存在していない"                      userUnknown                   # grommunio
        "ディレクトリでは見つかりません"              undetermined                  # Domino: the name may be there under another domain
        "リストにありません"                          undetermined                  # Notes: the name may be there under another domain
        "メールボックスが一杯"                        mailboxFull                   # grommunio
        "メールボックス" ... "満杯"                   mailboxFull                   # ISPs
        "メールサイズの制限超過"                      messageTooLarge               # Gmail
        "サイズが制限を超えて"                        messageTooLarge               # Gmail
        "メールのブロック"                            spam                          # Gmail
        "でメールがブロックされました"                spam                          # Gmail
        "電子メール アドレスが見つかりません"                          userUnknown                   # Exchange
        "ユーザーが見つかりません"                                userUnknown                   # ISPs
        "メールボックスがいっぱい"                                mailboxFull                   # Exchange
        "メールボックスの容量"                                  mailboxFull                   # ISPs
        "容量オーバー"                                      mailboxFull                   # ISPs
        "サイズが大きすぎ"                                    messageTooLarge               # Exchange
        "ドメインが見つかりません"                                domainUnknown                 # ISPs
        "送信者" ... "存在しません"                            senderRejected                # ISPs
        "ドメイン" ... "存在しません"                           domainUnknown                 # ISPs
        "存在しません"                                      userUnknown                   # Exchange 2003, ISPs: user, address
        "存在しないアドレス"                                   userUnknown                   # ISPs
        "ユーザー不明"                                      userUnknown                   # ISPs
        "メールアドレスが正しくありません"                            userUnknown                   # ISPs
        "空き容量が不足"                                     mailboxFull                   # ISPs
        "容量超過"                                        mailboxFull                   # ISPs
        "アカウントは無効"                                    mailboxDisabled               # ISPs
        "メッセージが大きすぎます"                                messageTooLarge               # ISPs
        "迷惑メールと判定"                                    spam                          # filters
        "受信拒否"                                        recipientFiltered             # filters of users

        ## Chinese
        "找不到地址"                                  userUnknown                   # Gmail
        "未开通qq邮箱"                                userUnknown                   # QQ
        "邮箱已满"                                    mailboxFull                   # grommunio, NetEase
        "郵箱已滿"                                    mailboxFull                   # grommunio
        "邮件过大"                                    messageTooLarge               # grommunio
        "郵件過大"                                    messageTooLarge               # grommunio
        "垃圾邮件"                                    spam                          # NetEase, Coremail
        "垃圾郵件"                                    spam                          # providers in Taiwan and Hong Kong
        "无法连接上对方服务器"                        networkError                  # Coremail
        "电子邮件地址找不到"                                   userUnknown                   # Exchange
        "用户未找到"                                       userUnknown                   # providers
        "空间已满"                                        mailboxFull                   # providers
        "超出配额"                                        mailboxFull                   # providers
        "帐号已被停用"                                      mailboxDisabled               # providers
        "用户被禁用"                                       mailboxDisabled               # providers
        "邮件大小超过"                                      messageTooLarge               # providers
        "列入黑名单"                                       blocked                       # providers
        "发件人" ... "不存在"                               senderRejected                # providers
        "域名不存在"                                       domainUnknown                 # providers
        "不存在"                                         userUnknown                   # QQ, NetEase, grommunio, providers: user, recipient, mailbox, address
        "收件人地址错误"                                     userUnknown                   # providers
        "无此用户"                                        userUnknown                   # providers
        "没有此用户"                                       userUnknown                   # providers
        "找不到收件人"                                      userUnknown                   # providers
        "無此使用者"                                       userUnknown                   # providers in Taiwan and Hong Kong
        "查無此人"                                        userUnknown                   # providers in Taiwan and Hong Kong
        "信箱已满"                                        mailboxFull                   # providers
        "信箱已滿"                                        mailboxFull                   # providers in Taiwan and Hong Kong
        "空间不足"                                        mailboxFull                   # providers
        "空間不足"                                        mailboxFull                   # providers in Taiwan and Hong Kong
        "容量不足"                                        mailboxFull                   # providers
        "邮箱已停用"                                       mailboxDisabled               # providers
        "已被禁用"                                        mailboxDisabled               # providers
        "账号被锁定"                                       mailboxDisabled               # providers
        "邮件太大"                                        messageTooLarge               # providers

        ## Korean
        "주소를 찾을 수 없"                           userUnknown                   # Gmail
        "사용자를 찾을 수 없"                         userUnknown                   # providers
        "용량" ... "초과"                             mailboxFull                   # Naver, Daum
        "사서함이 꽉"                                      mailboxFull                   # Exchange
        "발신자" ... "존재하지 않"                            senderRejected                # providers
        "도메인" ... "존재하지 않"                            domainUnknown                 # providers
        "존재하지 않"                                      userUnknown                   # Naver, Daum, providers: user, account, address
        "사람을 찾을 수 없"                                  userUnknown                   # Exchange
        "수신자를 찾을 수 없"                                 userUnknown                   # providers
        "없는 사용자"                                      userUnknown                   # providers
        "가득 찼"                                        mailboxFull                   # Naver, Exchange: mailbox
        "휴면"                                          mailboxDisabled               # Naver, Daum: an account that sleeps
        "스팸으로"                                        spam                          # filters
        "스팸메일로"                                       spam                          # filters

        ## Vietnamese, Indonesian, Thai, Arabic, Hebrew
        "không tồn tại"                               userUnknown                   # providers
        "tidak ditemukan"                             userUnknown                   # providers
        "ไม่พบผู้ใช้"                                 userUnknown                   # providers
        "المستخدم غير موجود"                          userUnknown                   # providers
        "המשתמש לא קיים"                              userUnknown                   # providers
        """#
}
