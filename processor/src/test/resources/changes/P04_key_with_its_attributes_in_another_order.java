// The attributes of a composite key change places in the class: no matter of the key, whose columns Hibernate sorts.
@Entity @IdClass(Seat.Key.class) class Seat {
  @Id int line; @Id int place; String label;
  record Key(int line, int place) {}
}
// stays
@Entity @IdClass(Seat.Key.class) class Seat {
  @Id int place; @Id int line; String label;
  record Key(int place, int line) {}
}
