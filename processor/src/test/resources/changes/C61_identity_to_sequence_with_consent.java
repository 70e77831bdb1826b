// The ids come from a sequence, and there are no rows yet.
// revision: allow = @Allow(code = "MF112", at = "Member_SEQ", reason = "checked")
@Entity class Member { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id; }
// becomes
@Entity class Member { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) Long id; }
