// A new reference of two columns.
@Entity class Ticket { @Id Long id; }
@Entity @IdClass(Seat.Key.class) class Seat {
  @Id int line; @Id int place;
  record Key(int line, int place) {}
}
// becomes
@Entity class Ticket { @Id Long id; @ManyToOne Seat seat; }
@Entity @IdClass(Seat.Key.class) class Seat {
  @Id int line; @Id int place;
  record Key(int line, int place) {}
}
