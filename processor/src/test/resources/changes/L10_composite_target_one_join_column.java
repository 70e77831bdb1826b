// A relation to a key of two columns says only one.
@Embeddable class Place { String row; int seat; }
@Entity class Seat { @EmbeddedId Place place; }
@Entity class Guest { @Id Long id; }
// becomes
@Embeddable class Place { String row; int seat; }
@Entity class Seat { @EmbeddedId Place place; }
@Entity class Guest { @Id Long id; @ManyToOne @JoinColumn(name = "seat") Seat seat; }
