value = "d's value"
