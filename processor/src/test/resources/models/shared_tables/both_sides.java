@Entity class Reader {
  @Id Long id;
  @ManyToMany
  @JoinTable(name = "loan", joinColumns = @JoinColumn(name = "reader_id"), inverseJoinColumns = @JoinColumn(name = "book_id"))
  Set<Book> books;
}

@Entity class Book {
  @Id String isbn;
  @ManyToMany
  @JoinTable(name = "loan", joinColumns = @JoinColumn(name = "book_id"), inverseJoinColumns = @JoinColumn(name = "reader_id"))
  List<Reader> readers;
}
