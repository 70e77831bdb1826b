@Entity class Article { @Id Long id; @Column(columnDefinition = "text") String body; @Lob @Column(columnDefinition = "text") String lobBody; }
