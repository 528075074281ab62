/// What a page shows: the scene, and blocks made of it. A view knows no page; what it needs of one,
/// the keys of the footer or the typed line, is handed in.
package scrumline.screen.view;
