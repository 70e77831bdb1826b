// The attributes change places: the columns stay.
@Entity class User { @Id Long id; String a; String b; }
// stays
@Entity class User { @Id Long id; String b; String a; }
