// The other way the rows have to allow it.
// revision: allow = @Allow(code = "MF101", reason = "checked")
@Entity class Seat { @Id Long id; }
@Entity class Guest { @Id Long id; @ManyToOne Seat seat; }
// becomes
@Entity class Seat { @Id Long id; }
@Entity class Guest { @Id Long id; @OneToOne Seat seat; }
