from d import value

other = 1
