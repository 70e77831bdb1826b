// A foreign key, its column and the table that it leads to go together.
// revision: allow = {@Allow(code = "DS102", reason = "unused"), @Allow(code = "DS103", reason = "unused")}
@Entity class Seat { @Id Long id; }
@Entity class Guest { @Id Long id; @ManyToOne Seat seat; }
// becomes
@Entity class Guest { @Id Long id; }
