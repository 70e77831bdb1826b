// A foreign key to a new unique column of a table that is there, out of a new table and an old one.
@Entity class Seat { @Id Long id; }
@Entity class Guest { @Id Long id; }
// becomes
@Entity class Seat { @Id Long id; @Column(unique = true) String code; }
@Entity class Guest { @Id Long id; @ManyToOne @JoinColumn(referencedColumnName = "code") Seat seat; }
@Entity class Booking { @Id Long id; @ManyToOne @JoinColumn(referencedColumnName = "code") Seat seat; }
