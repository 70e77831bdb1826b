@Entity class Author { @Id Long id; }
@Entity class Book { @Id Long id; @ManyToOne Author author; @ManyToOne(optional = false) Author editor; @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.ALL) Author translator; }
