// The key becomes that of the other entity.
// revision: allow = @Allow(code = "DS103", at = "Guest.id", reason = "the seat is the key")
@Entity class Seat { @Id Long id; }
@Entity class Guest { @Id Long id; @OneToOne Seat seat; }
// becomes
@Entity class Seat { @Id Long id; }
@Entity class Guest { @Id Long id; @OneToOne @MapsId Seat seat; }
