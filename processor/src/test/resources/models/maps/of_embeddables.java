@Embeddable class Entry { String text; int count; }
@Entity class Book { @Id Long id; @ElementCollection Map<Integer, Entry> pages; @ElementCollection @AttributeOverride(name = "value.text", column = @Column(name = "txt")) @AttributeOverride(name = "key", column = @Column(name = "page")) Map<Integer, Entry> named; }
