/// What mail systems say in other languages.
enum LanguageRules {
    static let table = #"""
        ## German
        "benutzer nicht bekannt"                      userUnknown                   # web.de
        "teilnehmer existiert nicht"                  userUnknown                   # T-Online
        "adresse wurde nicht gefunden"                userUnknown                   # Gmail, Exchange
        "adresse nicht gefunden"                      userUnknown                   # Exchange, weil die Adresse
        "empfänger nicht gefunden"                    userUnknown                   # Exchange
        "empfänger unbekannt"                         userUnknown                   # GroupWise, Tobit
        "unbekannter empfänger"                       userUnknown                   # Tobit
        "unbekannter benutzer"                        userUnknown                   # providers
        "konto existiert nicht"                       userUnknown                   # Gmail, older
        "mailbox voll"                                mailboxFull                   # T-Online
        "postfach" ... "voll"                         mailboxFull                   # Exchange, Gmail
        "postfach" ... "deaktiviert"                  mailboxDisabled               # providers
        "postfach" ... "existiert nicht"              userUnknown                   # providers
        "speichervolumen"                             mailboxFull                   # web.de
        "zuviele mails auf dem server"                mailboxFull                   # web.de
        "nachricht ist zu groß"                       messageTooLarge               # Exchange, Gmail
        "nachricht blockiert"                         spam                          # Gmail
        "im öffentlichen adressbuch nicht"            userUnknown                   # Notes
        "nicht im domino"                             userUnknown                   # Domino
        "domain" ... "nicht gefunden"                 domainUnknown                 # Gmail
        "e-mail-adresse konnte nicht gefunden"        userUnknown                   # Exchange
        "empfänger ist unbekannt"                     userUnknown                   # providers
        "benutzer unbekannt"                          userUnknown                   # providers
        "unbekannte adresse"                          userUnknown                   # providers
        "e-mail-konto" ... "nicht vorhanden"          userUnknown                   # Exchange 2003
        "empfänger existiert nicht"                   userUnknown                   # providers
        "wurde bei" ... "nicht gefunden"              userUnknown                   # Exchange Online
        "postfach" ... "überfüllt"                    mailboxFull                   # providers
        "speicherplatz"                               mailboxFull                   # providers
        "postfach" ... "gesperrt"                     mailboxDisabled               # providers
        "konto gesperrt"                              mailboxDisabled               # providers
        "nachricht ist größer"                        messageTooLarge               # Exchange 2003
        "als spam "                                   spam                          # filters
        "enthält einen virus"                         virus                         # filters
        "domäne nicht gefunden"                       domainUnknown                 # Exchange
        "unbekannte domain"                           domainUnknown                 # providers

        ## French
        "adresse introuvable"                         userUnknown                   # Gmail
        "adresse est introuvable"                     userUnknown                   # Gmail
        "pas trouvé l'adresse"                        userUnknown                   # Exchange
        "destinataire inconnu"                        userUnknown                   # providers
        "utilisateur inconnu"                         userUnknown                   # providers
        "utilisateur est inconnu"                     userUnknown                   # providers
        "destinataire invalide"                       userUnknown                   # Orange, La Poste
        "compte" ... "n'existe pas"                   userUnknown                   # Gmail, older
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
        "utilisateur inexistant"                      userUnknown                   # providers
        "destinataire inexistant"                     userUnknown                   # providers
        "adresse inconnue"                            userUnknown                   # providers
        "pas été trouvé"                              userUnknown                   # providers
        "boite pleine"                                mailboxFull                   # providers, without accents
        "trop volumineux"                             messageTooLarge               # Exchange
        "considéré comme du spam"                     spam                          # filters
        "indésirable"                                 spam                          # filters
        "contient un virus"                           virus                         # filters
        "domaine inconnu"                             domainUnknown                 # providers
        "domaine n'existe pas"                        domainUnknown                 # providers

        ## Spanish
        "encontrado la dirección"                     userUnknown                   # Gmail
        "encontró la dirección"                       userUnknown                   # Gmail, Latin America
        "usuario desconocido"                         userUnknown                   # providers
        "destinatario desconocido"                    userUnknown                   # providers
        "usuario no existe"                           userUnknown                   # providers
        "cuenta" ... "no existe"                      userUnknown                   # Gmail, older
        "encontrado el dominio"                       domainUnknown                 # Gmail
        "buzón" ... "lleno"                           mailboxFull                   # Exchange
        "bandeja de entrada" ... "llena"              mailboxFull                   # Gmail
        "mensaje demasiado grande"                    messageTooLarge               # Gmail, Exchange
        "mensaje bloqueado"                           spam                          # Gmail
        "encontró el dominio"                         domainUnknown                 # Gmail, Latin America
        "dirección" ... "no se encuentra"             userUnknown                   # Exchange
        "no existe el usuario"                        userUnknown                   # providers
        "casilla llena"                               mailboxFull                   # providers in Latin America
        "cuota excedida"                              mailboxFull                   # providers
        "mensaje es demasiado grande"                 messageTooLarge               # Exchange
        "como spam"                                   spam                          # filters
        "correo no deseado"                           spam                          # filters
        "contiene un virus"                           virus                         # filters
        "dominio no existe"                           domainUnknown                 # providers
        "dominio desconocido"                         domainUnknown                 # providers

        ## Italian
        "indirizzo non trovato"                       userUnknown                   # Gmail
        "indirizzo risulta inesistente"               userUnknown                   # Gmail
        "utente sconosciuto"                          userUnknown                   # providers
        "destinatario sconosciuto"                    userUnknown                   # providers
        "casella" ... "piena"                         mailboxFull                   # Gmail, Exchange
        "messaggio troppo grande"                     messageTooLarge               # Gmail
        "supera il limite delle dimensioni"           messageTooLarge               # Gmail
        "messaggio bloccato"                          spam                          # Gmail
        "non esiste nell'organizzazione"              userUnknown                   # Exchange 2003
        "trovare l'indirizzo"                         userUnknown                   # Exchange
        "non è stato trovato in"                      userUnknown                   # Exchange Online
        "utente inesistente"                          userUnknown                   # providers
        "casella inesistente"                         userUnknown                   # providers
        "destinatario inesistente"                    userUnknown                   # providers
        "cassetta postale" ... "piena"                mailboxFull                   # Exchange
        "quota superata"                              mailboxFull                   # providers
        "casella disattivata"                         mailboxDisabled               # providers
        "messaggio è troppo grande"                   messageTooLarge               # Exchange
        "classificato come spam"                      spam                          # filters
        "dominio inesistente"                         domainUnknown                 # providers

        ## Portuguese
        "endereço não encontrado"                     userUnknown                   # Gmail
        "endereço não foi encontrado"                 userUnknown                   # Gmail
        "usuário desconhecido"                        userUnknown                   # providers
        "usuario inexistente"                         userUnknown                   # providers in Brazil, without accents
        "usuário inexistente"                         userUnknown                   # providers in Brazil
        "conta" ... "não existe"                      userUnknown                   # Gmail, older
        "caixa" ... "cheia"                           mailboxFull                   # Gmail, Exchange
        "mensagem muito grande"                       messageTooLarge               # Gmail
        "mensagem bloqueada"                          spam                          # Gmail
        "endereço de email" ... "não foi encontrado"  userUnknown                   # Exchange
        "não foi encontrado em"                       userUnknown                   # Exchange Online
        "usuário não encontrado"                      userUnknown                   # providers in Brazil
        "utilizador desconhecido"                     userUnknown                   # providers in Portugal
        "destinatário desconhecido"                   userUnknown                   # providers
        "caixa postal inexistente"                    userUnknown                   # providers
        "cota excedida"                               mailboxFull                   # providers in Brazil
        "mensagem é demasiado grande"                 messageTooLarge               # Exchange
        "domínio inexistente"                         domainUnknown                 # providers
        "domínio não existe"                          domainUnknown                 # providers

        ## Dutch
        "adres niet gevonden"                         userUnknown                   # Gmail
        "adres kan niet worden gevonden"              userUnknown                   # Gmail, Exchange
        "gebruiker onbekend"                          userUnknown                   # providers
        "onbekende gebruiker"                         userUnknown                   # providers
        "postvak" ... " vol"                          mailboxFull                   # Exchange
        "bericht te groot"                            messageTooLarge               # Gmail
        "bericht geblokkeerd"                         spam                          # Gmail
        "bestaat niet bij"                            userUnknown                   # Exchange 2003
        "e-mailadres is niet gevonden"                userUnknown                   # Exchange
        "is niet gevonden op"                         userUnknown                   # Exchange Online
        "gebruiker bestaat niet"                      userUnknown                   # providers
        "onbekend adres"                              userUnknown                   # providers
        "mailbox is vol"                              mailboxFull                   # providers
        "bericht is te groot"                         messageTooLarge               # Exchange
        "onbekend domein"                             domainUnknown                 # providers

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
        "e-postkontot finns inte"                     userUnknown                   # Exchange 2003
        "användaren finns inte"                       userUnknown                   # providers
        "e-mail-kontoen findes ikke"                  userUnknown                   # Exchange 2003
        "brugeren findes ikke"                        userUnknown                   # providers
        "käyttäjää ei löydy"                          userUnknown                   # providers
        "postilaatikko on täynnä"                     mailboxFull                   # Exchange

        ## Polish, Czech, Hungarian, Turkish
        "nie znaleziono adresu"                       userUnknown                   # Gmail
        "nieznany użytkownik"                         userUnknown                   # providers
        "skrzynka" ... "pełna"                        mailboxFull                   # providers
        "adresa nebyla nalezena"                      userUnknown                   # Gmail
        "permanentní chyba na straně uživatele"       userUnknown                   # Seznam
        "neznámý uživatel"                            userUnknown                   # providers
        "schránka" ... "plná"                         mailboxFull                   # Seznam, Exchange
        "a cím nem található"                         userUnknown                   # Gmail
        "adres bulunamadı"                            userUnknown                   # Gmail
        "konto e-mail nie istnieje"                   userUnknown                   # Exchange 2003
        "użytkownik nie istnieje"                     userUnknown                   # providers
        "nie znaleziono użytkownika"                  userUnknown                   # Exchange Online
        "nie ma takiego użytkownika"                  userUnknown                   # providers
        "konto nie istnieje"                          userUnknown                   # Onet
        "konto nieaktywne"                            mailboxDisabled               # providers
        "pojemność konta"                             mailboxFull                   # Onet
        "skrzynka przepełniona"                       mailboxFull                   # providers
        "uživatel neexistuje"                         userUnknown                   # providers
        "postaládája megtelt"                         mailboxFull                   # Exchange
        "posta kutusu dolu"                           mailboxFull                   # Exchange

        ## Russian, Ukrainian
        "адрес не найден"                             userUnknown                   # Gmail
        "пользователь не найден"                      userUnknown                   # Mail.ru
        "нет такого пользователя"                     userUnknown                   # Mail.ru, Yandex
        "неизвестный пользователь"                    userUnknown                   # providers
        "ящик" ... "переполнен"                       mailboxFull                   # Exchange, Mail.ru
        "адресу не знайдено"                          userUnknown                   # Gmail
        "учетная запись" ... "не существует"          userUnknown                   # Exchange 2003
        "электронной почты не найден"                 userUnknown                   # Exchange
        "пользователя не существует"                  userUnknown                   # providers
        "пользователь не существует"                  userUnknown                   # providers
        "почтовый ящик не найден"                     userUnknown                   # providers
        "ящик заблокирован"                           mailboxDisabled               # providers
        "учетная запись отключена"                    mailboxDisabled               # providers
        "сообщение слишком большое"                   messageTooLarge               # Exchange
        "похоже на спам"                              spam                          # filters
        "домен не найден"                             domainUnknown                 # providers

        ## Japanese
        "アドレス不明"                                userUnknown                   # Gmail
        "アドレスが見つから"                          userUnknown                   # Gmail
        "メールアドレスが見つかりません"              userUnknown                   # KDDI
        "宛先不明"                                    userUnknown                   # ISPs
        "受信者が存在していない"                      userUnknown                   # grommunio
        "ユーザーが存在しません"                      userUnknown                   # ISPs
        "ディレクトリでは見つかりません"              undetermined                  # Domino: the name may be there under another domain
        "リストにありません"                          undetermined                  # Notes: the name may be there under another domain
        "メールボックスが一杯"                        mailboxFull                   # grommunio
        "メールボックス" ... "満杯"                   mailboxFull                   # ISPs
        "メールサイズの制限超過"                      messageTooLarge               # Gmail
        "サイズが制限を超えて"                        messageTooLarge               # Gmail
        "メールのブロック"                            spam                          # Gmail
        "でメールがブロックされました"                spam                          # Gmail
        "送信先の組織に存在しません"                               userUnknown                   # Exchange 2003
        "電子メール アドレスが見つかりません"                          userUnknown                   # Exchange
        "ユーザーは存在しません"                                 userUnknown                   # ISPs
        "メールアドレスが存在しません"                              userUnknown                   # ISPs
        "ユーザーが見つかりません"                                userUnknown                   # ISPs
        "メールボックスがいっぱい"                                mailboxFull                   # Exchange
        "メールボックスの容量"                                  mailboxFull                   # ISPs
        "容量オーバー"                                      mailboxFull                   # ISPs
        "サイズが大きすぎ"                                    messageTooLarge               # Exchange
        "ドメインが見つかりません"                                domainUnknown                 # ISPs

        ## Chinese
        "找不到地址"                                  userUnknown                   # Gmail
        "用户不存在"                                  userUnknown                   # QQ, NetEase
        "用戶不存在"                                  userUnknown                   # providers in Taiwan and Hong Kong
        "收件人并不存在"                              userUnknown                   # grommunio
        "收件人並不存在"                              userUnknown                   # grommunio
        "收件人不存在"                                userUnknown                   # grommunio's subject
        "未开通qq邮箱"                                userUnknown                   # QQ
        "邮箱已满"                                    mailboxFull                   # grommunio, NetEase
        "郵箱已滿"                                    mailboxFull                   # grommunio
        "收件人空间不足"                              mailboxFull                   # QQ
        "邮件过大"                                    messageTooLarge               # grommunio
        "郵件過大"                                    messageTooLarge               # grommunio
        "垃圾邮件"                                    spam                          # NetEase, Coremail
        "垃圾郵件"                                    spam                          # providers in Taiwan and Hong Kong
        "无法连接上对方服务器"                        networkError                  # Coremail
        "电子邮件地址找不到"                                   userUnknown                   # Exchange
        "收件人地址不存在"                                    userUnknown                   # providers
        "邮箱不存在"                                       userUnknown                   # NetEase, QQ
        "用户未找到"                                       userUnknown                   # providers
        "空间已满"                                        mailboxFull                   # providers
        "超出配额"                                        mailboxFull                   # providers
        "帐号已被停用"                                      mailboxDisabled               # providers
        "用户被禁用"                                       mailboxDisabled               # providers
        "邮件大小超过"                                      messageTooLarge               # providers
        "列入黑名单"                                       blocked                       # providers

        ## Korean
        "주소를 찾을 수 없"                           userUnknown                   # Gmail
        "존재하지 않는 사용자"                        userUnknown                   # Naver, Daum
        "사용자를 찾을 수 없"                         userUnknown                   # providers
        "용량" ... "초과"                             mailboxFull                   # Naver, Daum
        "존재하지 않는 메일"                                  userUnknown                   # providers
        "수신자가 존재하지 않"                                 userUnknown                   # providers
        "사서함이 꽉"                                      mailboxFull                   # Exchange
        """#
}
