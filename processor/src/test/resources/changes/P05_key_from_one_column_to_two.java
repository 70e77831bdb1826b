// The primary key gets a second column, which has values already.
// revision: allow = @Allow(code = "CD103", at = "Seat", reason = "checked")
@Entity class Seat { @Id int line; int place; String label; }
// becomes
@Entity @IdClass(Seat.Key.class) class Seat {
  @Id int line; @Id int place; String label;
  record Key(int line, int place) {}
}
