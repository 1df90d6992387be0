// importing
