// A list gets an order, which the rows do not have yet.
@Entity class Member { @Id Long id; @ElementCollection List<String> tags; }
// becomes
@Entity class Member { @Id Long id; @ElementCollection @OrderColumn List<String> tags; }
