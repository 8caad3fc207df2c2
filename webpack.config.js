import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { EsbuildPlugin } from 'esbuild-loader';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import { tsImport } from 'tsx/esm/api';
import webpack from 'webpack';

const ROOT = import.meta.dirname;
const ICON_SIZES = [16, 32, 64, 80];
/**
 * Kilobytes of 1024 bytes, after gzip, that the task pane may take before TARGET first answers, and in all; without office.js
 * and what is loaded on first use. A production build past them fails.
 */
const MOST_BEFORE_ANSWER = 180;
const MOST_OF_PANE = 350;
/** Browsers that Excel of today runs add-ins in. */
const TARGET = 'es2022';

/**
 * Builds the Excel add-in and the browser workbook. Settings, each as `--env name=value`:
 *   host      https address at which the pages will stand, written into manifest.xml
 *   officejs  address of office.js, for an intranet with a mirror of its own
 *   only      `excel` or `workbook`: one of the two
 *   variant   `perpetual`: manifest and metadata for Excel bought once (2021, LTSC), without data types
 *   namespace `GWR`: a manifest that puts GWR. before every function, where another add-in owns TARGET
 */
export default function config(env = {}, { mode = 'development' } = {}) {
  const production = mode === 'production';
  const settings = {
    host: env.host === undefined ? undefined : hostOf(env.host),
    perpetual: chosen(env, 'variant', 'perpetual'),
    namespace: chosen(env, 'namespace', 'GWR'),
  };
  const officejs = env.officejs ?? 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
  const excel = env.only !== 'workbook';
  const workbook = env.only !== 'excel';

  return {
    mode,
    context: ROOT,
    target: ['web', TARGET],
    devtool: false,
    entry: {
      ...(excel && {
        functions: './src/spreadsheet/excel/functions.ts',
        // Runs after the functions and shares their modules, the bundled library among them.
        taskpane: { import: './src/pane/in-excel.tsx', dependOn: 'functions' },
      }),
      ...(workbook && { workbook: './src/pane/in-browser.tsx' }),
    },
    output: {
      path: path.join(ROOT, 'dist'),
      // The manifest names functions.js; the pages ask for each script with its hash.
      filename: '[name].js',
      chunkFilename: 'chunks/[name].[contenthash:8].js',
      assetModuleFilename: 'assets/[name].[contenthash:8][ext]',
      // Beside the page: the functions' script must start where nothing tells it its own address.
      publicPath: '',
      clean: true,
    },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        {
          resourceQuery: /^\?library$/,
          type: 'json',
          loader: path.join(ROOT, 'src/library/bundle/loader.cjs'),
        },
        {
          test: /\.tsx?$/,
          loader: 'esbuild-loader',
          options: { target: TARGET, jsx: 'automatic', charset: 'utf8' },
        },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
        { test: /\.(png|svg|woff2?)$/, type: 'asset' },
        // Tables of the PDF library: part of a script each, so that a page opened from a folder has them too.
        {
          test: /\.bcmap$/,
          type: 'asset/inline',
          generator: { dataUrl: { encoding: 'base64', mimetype: 'application/octet-stream' } },
        },
      ],
    },
    optimization: {
      // short names and numbers rather than lasting ones: every script is asked for with its hash
      mangleExports: 'size',
      moduleIds: 'size',
      minimizer: [new EsbuildPlugin({ target: TARGET, charset: 'utf8', css: true })],
      // The spreadsheet is large and changes rarely: it stands in a script of its own.
      splitChunks: {
        cacheGroups: {
          packages: {
            name: 'packages',
            filename: '[name].js',
            test: /[\\/]node_modules[\\/]/,
            chunks: (chunk) => chunk.name === 'workbook',
            enforce: true,
          },
        },
      },
    },
    plugins: [
      new MiniCssExtractPlugin(),
      // Code for Node inside packages would otherwise carry the folder that it was built in.
      new webpack.DefinePlugin({ 'import.meta.url': JSON.stringify('file:///') }),
      excel &&
        new HtmlWebpackPlugin({
          filename: 'taskpane.html',
          template: 'src/pane/in-excel.html',
          inject: 'body',
          chunks: ['functions', 'taskpane'],
          chunksSortMode: 'manual',
          templateParameters: { officejs },
          hash: true,
        }),
      workbook &&
        new HtmlWebpackPlugin({
          filename: 'index.html',
          template: 'src/pane/in-browser.html',
          chunks: ['workbook'],
          hash: true,
        }),
      new GeneratedFiles(async () => ({ ...icons(), ...(excel && (await excelFiles(settings))) })),
      production && excel && new SizeBound(),
      !production &&
        new webpack.SourceMapDevToolPlugin({
          filename: '[file].map',
          include: /^(functions|taskpane|workbook)\.js$/,
          columns: false,
        }),
    ].filter(Boolean),
    // Scripts of a spreadsheet are large by nature; the task pane’s have a bound of their own.
    performance: { hints: false },
    cache: { type: 'filesystem', buildDependencies: { config: [import.meta.filename] } },
    stats: 'errors-warnings',
    infrastructureLogging: { level: 'warn' },
  };
}

function hostOf(address) {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol !== 'https:') {
    throw new Error(`--env host= 须为 https 地址。--env host= must be an https address: ${address}`);
  }
  return url.href.replace(/\/$/, '');
}

/** Whether a setting that knows one value has it; another value is refused. */
function chosen(env, name, value) {
  if (env[name] !== undefined && env[name] !== value) {
    throw new Error(`--env ${name}= 只能是 ${value}。--env ${name}= must be ${value}: ${env[name]}`);
  }
  return env[name] === value;
}

function icons() {
  const files = ICON_SIZES.map((size) => `assets/icon-${size}.png`);
  return Object.fromEntries(files.map((file) => [file, readFileSync(path.join(ROOT, file))]));
}

async function excelFiles({ host, perpetual, namespace }) {
  const { functionsJson } = await tsImport('./src/formulas/metadata.ts', import.meta.url);
  const { LOCAL_HOST, manifestFor } = await tsImport('./src/cli/manifest.ts', import.meta.url);
  const manifest = readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8');
  return {
    'functions.json': JSON.stringify(functionsJson('zh', { dataTypes: !perpetual })),
    'functions-en.json': JSON.stringify(functionsJson('en', { dataTypes: !perpetual })),
    'manifest.xml': manifestFor(manifest, { host: host ?? LOCAL_HOST, perpetual, namespace }),
  };
}

/** Adds files that no script imports: `files()` answers their contents by name. */
class GeneratedFiles {
  constructor(files) {
    this.files = files;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('GeneratedFiles', (compilation) => {
      compilation.hooks.processAssets.tapPromise(
        { name: 'GeneratedFiles', stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        async () => {
          for (const [name, content] of Object.entries(await this.files())) {
            compilation.emitAsset(name, new sources.RawSource(content));
          }
        },
      );
    });
  }
}

/** Fails the build where the task pane has grown too large, and says how large it is. */
class SizeBound {
  apply(compiler) {
    const { Compilation, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('SizeBound', (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: 'SizeBound', stage: Compilation.PROCESS_ASSETS_STAGE_REPORT },
        (assets) => {
          const sizeOf = (...entries) => {
            const files = new Set(entries.flatMap((name) => compilation.entrypoints.get(name).getFiles()));
            return [...files].reduce((sum, file) => sum + gzipSync(assets[file].buffer()).length / 1024, 0);
          };
          const [before, all] = [sizeOf('functions'), sizeOf('functions', 'taskpane')];
          const said = `gzip: ${before.toFixed(1)} KB before the first answer (at most ${MOST_BEFORE_ANSWER}), task pane ${all.toFixed(1)} KB (at most ${MOST_OF_PANE})`;
          if (before > MOST_BEFORE_ANSWER || all > MOST_OF_PANE) {
            compilation.errors.push(new WebpackError(`任务窗格太大。The task pane is too large. ${said}`));
          } else {
            console.log(said);
          }
        },
      );
    });
  }
}
