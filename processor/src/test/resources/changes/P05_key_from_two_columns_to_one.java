// The primary key loses its second column, which stays.
// revision: allow = @Allow(code = "CD103", at = "Seat", reason = "checked")
@Entity @IdClass(Seat.Key.class) class Seat {
  @Id int line; @Id int place; String label;
  record Key(int line, int place) {}
}
// becomes
@Entity class Seat { @Id int line; int place; String label; }
