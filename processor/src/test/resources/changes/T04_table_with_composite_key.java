// A table with a key of two columns.
@Entity class Member { @Id Long id; String name; }
// becomes
@Entity class Member { @Id Long id; String name; }
@Entity @IdClass(Seat.Key.class) class Seat {
  @Id int line; @Id int place; String label;
  record Key(int line, int place) {}
}
