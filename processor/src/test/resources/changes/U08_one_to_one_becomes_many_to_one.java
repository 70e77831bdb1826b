// A reference need not be the only one any more: its unique key goes, and the foreign key stays.
@Entity class Seat { @Id Long id; }
@Entity class Guest { @Id Long id; @OneToOne Seat seat; }
// becomes
@Entity class Seat { @Id Long id; }
@Entity class Guest { @Id Long id; @ManyToOne Seat seat; }
