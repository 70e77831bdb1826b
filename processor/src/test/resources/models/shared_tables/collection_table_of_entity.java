@Entity class Article {
  @Id Long id;
  @ElementCollection
  @CollectionTable(name = "article_tag", joinColumns = @JoinColumn(name = "article_id"))
  @Column(name = "tag")
  List<String> tags;
  @ElementCollection
  @CollectionTable(name = "article_text", joinColumns = @JoinColumn(name = "article_id"))
  @MapKeyColumn(name = "language", length = 10)
  @Column(name = "text")
  Map<String, String> texts;
}

@Entity @Table(name = "article_tag") @IdClass(ArticleTag.Key.class) class ArticleTag {
  static class Key implements Serializable { Long article; String tag; }

  @Id @ManyToOne @JoinColumn(name = "article_id") Article article;
  @Id @Column(name = "tag", length = 100) String tag;
}

@Entity @Table(name = "article_text") @IdClass(ArticleText.Key.class) class ArticleText {
  static class Key implements Serializable { Long article; String language; }

  @Id @ManyToOne @JoinColumn(name = "article_id") Article article;
  @Id @Column(length = 10) String language;
  @Column(length = 4000) String text;
}
