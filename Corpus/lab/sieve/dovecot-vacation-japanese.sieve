require ["vacation"];
vacation :days 1 :subject "不在通知" "ただいま不在です。月曜日に戻ります。";
