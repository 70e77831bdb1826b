// The other side of a one-to-one owns it: the column moves to the other table.
// revision: allow = {@Allow(code = "MV101", reason = "as shown")}
// row: insert into Seat (id) values (1), (2)
// row: insert into Guest (id, seat_id) values (7, 1)
@Entity class Seat { @Id Long id; @OneToOne(mappedBy = "seat") Guest guest; }
@Entity class Guest { @Id Long id; @OneToOne Seat seat; }
// becomes
@Entity class Seat { @Id Long id; @OneToOne Guest guest; }
@Entity class Guest { @Id Long id; @OneToOne(mappedBy = "guest") Seat seat; }
