// insight
