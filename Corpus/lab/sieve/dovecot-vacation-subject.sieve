require ["vacation"];
vacation :days 1 :subject "Out of the office" :from "Carol Example <carol@example.org>" "I am back on Monday. In urgent cases write to dave@example.org.";
