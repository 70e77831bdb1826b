@Embeddable record Isbn(@Column(length = 3) String prefix, int number) implements Serializable {}
@Entity class Book { @EmbeddedId Isbn isbn; String title; }
@Entity class Loan { @Id Long id; @ManyToOne(optional = false) Book book; }
