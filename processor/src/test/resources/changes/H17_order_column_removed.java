// A list loses its order.
@Entity class Member { @Id Long id; @ElementCollection @OrderColumn List<String> tags; }
// becomes
@Entity class Member { @Id Long id; @ElementCollection List<String> tags; }
