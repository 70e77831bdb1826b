// A composite key is replaced by a number of its own, and its columns stay.
// revision: allow = @Allow(code = "CD103", at = "Seat", reason = "checked")
@Entity @IdClass(Seat.Key.class) class Seat {
  @Id int line; @Id int place; String label;
  record Key(int line, int place) {}
}
// becomes
@Entity class Seat { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id; int line; int place; String label; }
