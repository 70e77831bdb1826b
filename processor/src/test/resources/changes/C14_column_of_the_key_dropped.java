// A column of the primary key goes.
// revision: allow = {@Allow(code = "DS103", at = "Seat.place", reason = "checked"), @Allow(code = "CD103", at = "Seat", reason = "checked")}
@Entity @IdClass(Seat.Key.class) class Seat {
  @Id int line; @Id int place; String label;
  record Key(int line, int place) {}
}
// becomes
@Entity class Seat { @Id int line; String label; }
