// A composite key that is referred to gets a column.
// revision: allow = @Allow(code = "CD103", at = "Seat", reason = "checked")
@Entity @IdClass(Seat.Key.class) class Seat {
  @Id int line; @Id int place;
  record Key(int line, int place) {}
}
@Entity class Ticket { @Id Long id; @ManyToOne Seat seat; }
// becomes
@Entity @IdClass(Seat.Key.class) class Seat {
  @Id int line; @Id int place; @Id @Backfill("1") int hall;
  record Key(int hall, int line, int place) {}
}
@Entity class Ticket { @Id Long id; @ManyToOne @JoinColumn(name = "seat_hall", referencedColumnName = "hall") @JoinColumn(name = "seat_line", referencedColumnName = "line") @JoinColumn(name = "seat_place", referencedColumnName = "place") @Backfill("1") Seat seat; }
