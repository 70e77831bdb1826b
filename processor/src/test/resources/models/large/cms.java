record Slug(String text) {}
@Converter(autoApply = true) class SlugConverter implements AttributeConverter<Slug, String> { public String convertToDatabaseColumn(Slug s) { return null; } public Slug convertToEntityAttribute(String c) { return null; } }
@Embeddable class Seo { @Column(length = 70) String title; @Column(length = 160) String description; @ElementCollection Set<String> keywords; boolean noIndex; }
@Embeddable class Publication { @Column(name = "publish_at") ZonedDateTime from; @Column(name = "expire_at") ZonedDateTime until; @ManyToOne @JoinColumn(name = "published_by") Editor by_; }
@Entity @Table(schema = "cms", name = "sites") class Site { @Id @GeneratedValue Long id; @Column(nullable = false, unique = true) String host; @ElementCollection @CollectionTable(schema = "cms", name = "site_locales") @OrderColumn List<Locale> locales; @ManyToOne Theme theme; }
@Entity @Table(schema = "cms", name = "editors") class Editor { @Id @GeneratedValue(strategy = GenerationType.UUID) UUID id; String name; @Enumerated(EnumType.STRING) EditorRole role; @ManyToMany @JoinTable(schema = "cms", name = "editor_sites") Set<Site> sites; }
enum EditorRole { AUTHOR, REVIEWER, PUBLISHER }
@Entity @Table(schema = "cms", name = "themes") class Theme { @Id @GeneratedValue Integer id; String name; @OneToMany(mappedBy = "theme") @MapKey(name = "name") Map<String, Template> templates; @ElementCollection Map<String, String> variables; }
@Entity class Template { @Id @GeneratedValue Integer id; String name; @ManyToOne Theme theme; @Lob String source; @OneToMany @JoinColumn(name = "template_id") @MapKeyColumn(name = "slot", length = 30) Map<String, Region> regions; }
@Entity class Region { @Id @GeneratedValue Integer id; int maxBlocks; }
@Entity @Inheritance(strategy = InheritanceType.JOINED) @Table(uniqueConstraints = @UniqueConstraint(columnNames = {"site_id", "parent_id", "slug"}))
abstract class Content { @Id @GeneratedValue Long id; @Version int version; @ManyToOne Site site; @ManyToOne Content parent; @Column(nullable = false, length = 100) Slug slug; Publication publication; Seo seo; @ManyToMany @JoinTable(name = "content_tags") Set<Tag> tags; @OneToMany(mappedBy = "content") @OrderBy("number desc") List<Revision_> revisions; }
@Entity class Page extends Content { @ManyToOne Template template; @OneToMany(mappedBy = "page") @OrderColumn(name = "place") List<Block> blocks; boolean inMenu; }
@Entity class Article extends Content { String headline; @Column(length = 500) String teaser; @Lob String body; @ManyToMany @OrderColumn List<Editor> authors; @OneToOne Asset picture; int readingMinutes; }
@Entity class Gallery extends Content { @ManyToMany @JoinTable(name = "gallery_images") @OrderColumn(name = "pos") List<ImageAsset> images; }
@Entity class EventPage extends Article { @Column(nullable = false) LocalDateTime starts; Duration lasts; Venue venue; }
@Embeddable record Venue(@Column(name = "venue_name") String name, @Column(name = "venue_lat") Double lat, @Column(name = "venue_lon") Double lon) {}
@Entity class Revision_ { @Id @GeneratedValue Long id; @ManyToOne(optional = false) Content content; int number; @ManyToOne Editor editor; @Lob byte[] snapshot; Instant at; }
@Entity @DiscriminatorColumn(name = "block_type", length = 10) abstract class Block { @Id @GeneratedValue Long id; @ManyToOne(optional = false) Page page; Region_ region; int columns_; }
@Embeddable class Region_ { @Column(name = "region_name", length = 30) String name; }
@Entity @DiscriminatorValue("TEXT") class TextBlock extends Block { @Lob String markdown; }
@Entity @DiscriminatorValue("IMAGE") class ImageBlock extends Block { @ManyToOne ImageAsset image; @Enumerated(EnumType.STRING) Align align; String caption; }
@Entity @DiscriminatorValue("LIST") class ListBlock extends Block { @ElementCollection @OrderColumn List<String> items; boolean numbered; }
@Entity @DiscriminatorValue("QUERY") class QueryBlock extends Block { @ManyToMany Set<Tag> any; Integer limit_; String caption; }
enum Align { LEFT_, CENTER_, RIGHT_ }
@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) class Asset { @Id @GeneratedValue Long id; @Column(unique = true) String path; long bytes; @Column(length = 64) String sha256; @ManyToOne Folder folder; }
@Entity class ImageAsset extends Asset { int width; int height; @ElementCollection Map<Integer, String> renditions; String altText; }
@Entity class VideoAsset extends Asset { Duration length; @ManyToOne ImageAsset poster; }
@Entity class Folder { @Id @GeneratedValue Long id; String name; @ManyToOne Folder parent; @OneToMany(mappedBy = "parent") Set<Folder> folders; }
@Entity class Tag { @Id @Column(length = 40) String name; @ManyToMany @JoinTable(name = "tag_synonyms") Set<Tag> synonyms; }
@Entity class Menu { @Id @GeneratedValue Long id; @ManyToOne Site site; String name; @OneToMany(cascade = CascadeType.ALL) @OrderColumn List<MenuItem> items; }
@Entity class MenuItem { @Id @GeneratedValue Long id; String label; URL url; @ManyToOne Page page; @OneToMany @JoinTable(name = "sub_items", joinColumns = @JoinColumn(name = "above_id"), inverseJoinColumns = @JoinColumn(name = "below_id")) @OrderColumn List<MenuItem> items; }
@Entity class Redirect { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id; @Column(name = "source_path", nullable = false, length = 400) String from; @ManyToOne(optional = false) Page to; short code; }
@Entity class FormDefinition { @Id @GeneratedValue Long id; String name; @ElementCollection @OrderColumn List<Field> fields; }
@Embeddable class Field { @Column(nullable = false) String label; @Enumerated(EnumType.STRING) FieldKind kind; boolean required; @Column(name = "max_length") Integer max; }
enum FieldKind { TEXT, NUMBER, DATE }
@Entity class Submission { @Id @GeneratedValue UUID id; @ManyToOne FormDefinition form; @ElementCollection @MapKeyColumn(name = "field") @Column(name = "answer", length = 4000) Map<String, String> answers; OffsetDateTime at; @Column(length = 45) String address; }
@Entity class CommentThread { @Id Long id; @MapsId @OneToOne Content content; boolean open_; @OneToMany(mappedBy = "thread") List<Comment> comments; }
@Entity class Comment { @Id @GeneratedValue Long id; @ManyToOne CommentThread thread; @ManyToOne Comment answers; String author; @Column(length = 2000, nullable = false) String text; @Convert(converter = org.hibernate.type.NumericBooleanConverter.class) boolean approved; }
@Entity class Translation { @EmbeddedId TranslationId id; @MapsId("content") @ManyToOne Content content; String title; @Lob String text; }
@Embeddable class TranslationId implements Serializable { Long content; @Column(length = 10) String locale; public boolean equals(Object o) { return true; } public int hashCode() { return 1; } }
