import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { markdown, markdownLanguage } from '@codemirror/lang-markdown';
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap, lineNumbers, placeholder } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { useEffect, useRef } from 'react';
import { t } from '../app/words.ts';

interface MarkdownEditorProps {
  /** Read once: afterwards the editor holds the text. */
  readonly initial: string;
  readonly label: string;
  readonly describedBy: string;
  readonly hint: string;
  readonly lineNumbers?: boolean;
  readonly autoFocus?: boolean;
  readonly onChange: (text: string) => void;
  readonly onBlur: () => void;
}

const highlighting = HighlightStyle.define([
  { tag: tags.heading, fontWeight: '700' },
  { tag: tags.strong, fontWeight: '700' },
  { tag: tags.emphasis, fontStyle: 'italic' },
  { tag: tags.strikethrough, textDecoration: 'line-through' },
  { tag: tags.monospace, color: 'var(--code-string)' },
  { tag: [tags.link, tags.url], color: 'var(--code-name)' },
  { tag: [tags.processingInstruction, tags.contentSeparator], color: 'var(--code-comment)' },
  { tag: tags.quote, color: 'var(--code-comment)' },
]);

const look = EditorView.theme({
  '&': { backgroundColor: 'transparent', fontSize: '0.9rem' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'var(--mantine-font-family-monospace)', lineHeight: '1.55' },
  '.cm-content': { minHeight: '7.5rem', padding: '0.6rem 0.2rem', caretColor: 'currentColor' },
  '.cm-gutters': { background: 'transparent', border: 0, color: 'var(--mantine-color-dimmed)' },
  '.cm-cursor': { borderLeftColor: 'currentColor' },
  '.cm-placeholder': { color: 'var(--mantine-color-dimmed)' },
});

/** Leaves the editor with Escape; Tab leaves it too, as from any other field. */
const leave = {
  key: 'Escape',
  run: ({ contentDOM }: EditorView): boolean => {
    contentDOM.blur();
    return true;
  },
};

const millisecondsAfterPaint = 50;

/** A text field for Markdown with undo, highlights and line wrapping. */
export default function MarkdownEditor(props: MarkdownEditorProps) {
  const host = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });

  useEffect(() => {
    let view: EditorView | null = null;
    const parent = host.current;
    const create = (element: HTMLElement): EditorView => {
      const { initial, label, describedBy, hint } = latest.current;
      return new EditorView({
        parent: element,
        state: EditorState.create({
          doc: initial,
          extensions: [
            history(),
            keymap.of([leave, ...defaultKeymap, ...historyKeymap]),
            markdown({ base: markdownLanguage }),
            syntaxHighlighting(highlighting),
            ...(latest.current.lineNumbers ? [lineNumbers()] : []),
            EditorView.lineWrapping,
            placeholder(hint),
            // The editor says it to a screen reader.
            EditorState.phrases.of({ 'Selection deleted': t('notes.editor.selectionDeleted') }),
            look,
            EditorView.contentAttributes.of({
              'aria-label': label,
              'aria-describedby': describedBy,
              spellcheck: 'true',
              autocorrect: 'on',
            }),
            EditorView.updateListener.of(({ docChanged, state }) => {
              if (docChanged) latest.current.onChange(state.doc.toString());
            }),
            EditorView.domEventHandlers({
              blur: () => latest.current.onBlur(),
            }),
          ],
        }),
      });
    };
    // An editor measures the page as it is made: what stands around it is painted first.
    const timer = setTimeout(() => {
      if (parent) view = create(parent);
      if (!latest.current.autoFocus) return;
      view?.focus();
      parent?.scrollIntoView({ block: 'center' });
    }, millisecondsAfterPaint);
    return () => {
      clearTimeout(timer);
      view?.destroy();
    };
  }, []);

  return <div ref={host} className="markdown-editor" />;
}
