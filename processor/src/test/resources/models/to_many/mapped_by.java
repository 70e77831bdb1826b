@Entity class Author { @Id Long id; @OneToMany(mappedBy = "author", cascade = CascadeType.ALL, orphanRemoval = true) @OrderBy("title") List<Book> books; }
@Entity class Book { @Id Long id; String title; @ManyToOne Author author; }
