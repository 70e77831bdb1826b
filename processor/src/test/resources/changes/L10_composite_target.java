// A relation to a key of two columns.
@Embeddable class Place { String row; int seat; }
@Entity class Seat { @EmbeddedId Place place; }
@Entity class Guest { @Id Long id; }
// becomes
@Embeddable class Place { String row; int seat; }
@Entity class Seat { @EmbeddedId Place place; }
@Entity class Guest { @Id Long id; @ManyToOne Seat seat; }
