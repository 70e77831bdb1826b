// A composite key by @IdClass is the same as by @EmbeddedId.
@Entity @IdClass(Seat.Key.class) class Seat {
  @Id int line; @Id int place; String label;
  record Key(int line, int place) {}
}
// stays
@Entity class Seat { @EmbeddedId Key key; String label; }
@Embeddable record Key(int line, int place) {}
