@Entity class Club {
  @Id Long id;
  @ElementCollection Map<Post, String> notes;
  @ElementCollection
  @AssociationOverride(name = "key.holder", joinColumns = @JoinColumn(name = "noted_id"))
  Map<Post, String> others;
  @ManyToMany Map<Post, Person> posts;
}

@Entity class Person { @Id Long id; }

@Embeddable class Post {
  @ManyToOne Person holder;
  String title;
  @ManyToOne(optional = false) @JoinColumn(name = "deputy_id") Person deputy;
}
