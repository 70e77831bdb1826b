// The attributes change places: the columns stay.
@Entity class Member { @Id Long id; String a; String b; }
// stays
@Entity class Member { @Id Long id; String b; String a; }
