// The primary key gets a second, new column.
// revision: allow = @Allow(code = "CD103", at = "Seat", reason = "checked")
@Entity class Seat { @Id int line; String label; }
// becomes
@Entity @IdClass(Seat.Key.class) class Seat {
  @Id int line; @Id @Backfill("0") int place; String label;
  record Key(int line, int place) {}
}
