// Hibernate 7
import org.hibernate.annotations.*;
@Entity class Folder {
  @Id Long id;
  @ManyToAny @AnyDiscriminator(DiscriminatorType.STRING) @AnyKeyJavaClass(Long.class) @JoinTable(name = "folder_item") Set<Object> items;
}
