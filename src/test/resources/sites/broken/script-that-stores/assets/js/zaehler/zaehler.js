localStorage.setItem("besuche", "1");
