// The elements of a collection become an embeddable with the same column and one more.
@Entity class Member { @Id Long id; @ElementCollection List<String> tags; }
// becomes
@Embeddable class Tag { @Column(name = "tags") String text; Integer weight; }
@Entity class Member { @Id Long id; @ElementCollection List<Tag> tags; }
