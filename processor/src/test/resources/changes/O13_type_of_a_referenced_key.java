// The type of a key changes that others refer to, themselves and a join table among them.
// row: insert into Seat values (1, null), (2, 1)
// row: insert into Guest values (1, 2)
// row: insert into Guest_Seat values (1, 2)
@Entity class Seat { @Id Integer id; @ManyToOne Seat next; }
@Entity class Guest { @Id Long id; @ManyToOne Seat seat; @ManyToMany Set<Seat> seats; }
// becomes
@Entity class Seat { @Id Long id; @ManyToOne Seat next; }
@Entity class Guest { @Id Long id; @ManyToOne Seat seat; @ManyToMany Set<Seat> seats; }
