@Entity class Shelf {
  @Id Long id;
  @ElementCollection(targetClass = String.class) @MapKeyClass(Long.class) @MapKeyColumn(name = "place") Map labels;
  @ElementCollection(targetClass = Integer.class) Collection numbers;
  @ElementCollection(targetClass = Size.class) Set sizes;
  @OneToMany(targetEntity = Book.class) @MapKeyClass(String.class) Map books;
}

@Embeddable class Size { int width; int height; }

@Entity class Book { @Id Long id; }
