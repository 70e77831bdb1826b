import org.hibernate.annotations.*;
@Entity class Folder {
  @Id Long id;
  @ManyToAny
  @AnyDiscriminator(DiscriminatorType.STRING)
  @AnyKeyJavaClass(Long.class)
  @AnyDiscriminatorValue(discriminator = "T", entity = Text.class)
  @Column(name = "kind")
  @JoinTable(name = "folder_item", joinColumns = @JoinColumn(name = "folder_id"), inverseJoinColumns = @JoinColumn(name = "item_id"))
  Set<Object> items;
  @ManyToAny
  @AnyDiscriminator(DiscriminatorType.INTEGER)
  @AnyKeyJavaType(org.hibernate.type.descriptor.java.IntegerJavaType.class)
  @OrderColumn
  @JoinTable(name = "folder_page", inverseJoinColumns = @JoinColumn(name = "page_id"))
  List<Object> pages;
  @ManyToAny
  @AnyDiscriminator(DiscriminatorType.STRING)
  @AnyKeyJavaClass(String.class)
  @AnyKeyJdbcTypeCode(1)
  @Column(name = "sort", length = 10)
  @JoinTable(name = "folder_mark", inverseJoinColumns = @JoinColumn(name = "mark", columnDefinition = "char(4)"))
  List<Object> marks;
}

@Entity class Text { @Id Long id; }
